// Of what parts the value is made that a closure's branches give, the first branch says.
let flag = 3 > 4
func array<T>(_ make: () -> [T]) -> [T] { make() }
func pair<T, U>(_ make: () -> (T, U)) -> (T, U) { make() }
func one<T>(_ make: () -> T) -> T { make() }
func maybe<T>(_ make: () -> T?) -> T? { make() }
_ = array { if flag { fatalError() } else { [1, 2] } } // error: Swift takes the type of what the branches give from the first one // note: Put another branch first
_ = pair { if flag { fatalError() } else { (1, 2) } } // error: Swift takes the type of what the branches give from the first one
_ = array { if flag { [1, 2] } else { fatalError() } }
_ = array { () -> [Int] in if flag { fatalError() } else { [1, 2] } }
_ = one { if flag { fatalError() } else { [1, 2] } }
_ = maybe { if flag { fatalError() } else { 1 } }
