struct Box<T> { let v: T; func get() -> T { v }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(v: f(v)) } }
print([Box(v: 1), Box(v: 2)].map(Box.get).map { $0() })
let g = Box<Int>.get
print(g(Box(v: 7))())
let m: (Box<Int>) -> ((Int) -> String) -> Box<String> = Box.map
print(m(Box(v: 3))({ "\($0)!" }).v)
// expect: [1, 2]
// expect: 7
// expect: 3!
