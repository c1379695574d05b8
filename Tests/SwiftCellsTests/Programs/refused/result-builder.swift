@resultBuilder struct B { static func buildBlock(_ x: Int...) -> [Int] { x } }  // error: declaring a result builder
