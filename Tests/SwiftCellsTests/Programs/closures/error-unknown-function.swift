func use<T, U>(_ f: (T) -> U) -> Int { 1 }
let f = { nothing($0, 1) }  // error: There is nothing named 'nothing' here
let r = [3].reduce(nil) { neither($0, $1) }  // error: There is nothing named 'neither' here
let n = use { nobody($0) }  // error: There is nothing named 'nobody' here
let m = use { a in nowhere(a, b: 3).count }  // error: There is nothing named 'nowhere' here
