func two<T>(_ first: () -> T, _ second: () -> T) { print(T.self) }
two({ let q = 1; _ = q }, { 2.5 })  // error: must return 'Double' on every path
let value: Any = { let q = 1; _ = q }()  // error: must return 'Any' on every path
let sum = [1].map { let q = $0; _ = q } + [1]  // error: must return 'Int' on every path
let closures = [{ let q = 1; _ = q }, { 2.5 }]  // error: must return 'Double' on every path
