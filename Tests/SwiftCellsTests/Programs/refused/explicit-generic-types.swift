func f<T>(_ a: T) -> String { "\(T.self)" }
print(f<Double>(1))  // error: The generic types of a function are not named where it is called // note: let x: Int = f()
struct S { func g<T>() -> [T] { [] } }
let x: [Int] = S().g<Int>()  // error: The generic types of a function are not named where it is called
let y: [Int] = S().g()
print(y)
