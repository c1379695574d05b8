// '$0' is seen by the statements of its closure alone.
let f: (Int) -> Void = { print("a", $0); defer { print($0) } }  // error: '$0' stands for what a closure is called with, and cannot be used in a 'defer'. // note: Give the closure's parameters names
let g: (Int) -> Void = { func show() { print($0) }; show() }  // error: '$0' stands for what a closure is called with, and cannot be used in code of its own within one.
let h: (Int) -> Void = { var twice: Int { $0 * 2 }; print(twice) }  // error: '$0' stands for what a closure is called with
let k: (Int) -> Void = { n in defer { print([n].map { $0 + 1 }) }; print(n) }
