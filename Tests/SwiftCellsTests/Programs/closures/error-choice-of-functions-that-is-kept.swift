func keep(_ f: @escaping (Int) -> Int) -> Int { f(3) }
func run(_ a: (Int) -> Int, _ b: @escaping (Int) -> Int, _ first: Bool) -> Int {
    return keep(first ? a : b)  // error: 'a' is a function that may only be called here
}
func later(_ a: () -> Int, _ b: () -> Int) -> () -> Int { { (true ? a : b)() } }  // error: A closure that is kept cannot use the function parameter 'a'.
func list(_ a: (Int) -> Int, _ b: @escaping (Int) -> Int, _ first: Bool) -> Int {
    let all = [first ? a : b]  // error: 'a' is a function that may only be called here
    return all.count
}
