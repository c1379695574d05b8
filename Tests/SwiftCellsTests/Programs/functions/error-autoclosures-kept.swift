func keep(_ value: @autoclosure @escaping () -> Int) -> () -> Int { value }
func changing(_ x: inout Int) -> () -> Int { keep(x) }  // error: A closure that is kept cannot use the 'inout' parameter 'x'.
func calling(_ f: () -> Int) -> () -> Int { keep(f()) }  // error: A closure that is kept cannot use the function parameter 'f'.
struct Value { var a = 1; mutating func later() -> () -> Int { keep(a) } }  // error: A closure that is kept cannot use the 'self'
