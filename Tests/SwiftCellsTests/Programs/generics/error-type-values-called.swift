// A value that is a type makes an instance by its 'init', and is not called itself.
protocol Made { init(_ n: Int) }
struct One: Made { var n: Int; init(_ n: Int) { self.n = n }; static func again() -> One { self(1) } }  // error: This is a type that a value is: an instance of it is made by its 'init'.
func make<T: Made>(_ type: T.Type) -> T { type(1) }  // error: This is a type that a value is
func all<T: Made>(_ type: T.Type) -> [T] { [1, 2].map { type($0) } }  // error: This is a type that a value is
func number<T: BinaryInteger>(_ type: T.Type) -> T { type(3) }  // error: This is a type that a value is
let it = One.self
let maybe: Int.Type? = Int.self
func give() -> Int.Type { Int.self }
struct Holder { var type = Int.self }
print(it(1))  // error: This is a type that a value is
print(maybe?(2.5) as Any)  // error: This is a type that a value is
print(give()(2.5))  // error: This is a type that a value is
print(Holder().type(2.5))  // error: This is a type that a value is
print([Int.self][0](2.5))  // error: This is a type that a value is
let x = 3
print(type(of: x)(2.5))  // error: This is a type that a value is
