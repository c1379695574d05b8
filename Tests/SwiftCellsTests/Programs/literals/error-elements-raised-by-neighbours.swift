// That one element holds 'Any' does not make another's closure give it.
let number = 1
let any: Any = 2
let a = [[number].map { $0 }, [any]] // error: The elements of an array must be of one type, and these are 
let b: [[Any]] = [[number].map { $0 }, [any]]
let c = [[any].map { $0 }, [any]]
