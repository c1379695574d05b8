struct V {}
extension V { static func + (a: V?, b: Int) -> Int { 1 } } // error: The operator '+' of 'V' must take a 'V'
extension V { static func - (a: [V], b: Int) -> Int { 1 } } // error: The operator '-' of 'V' must take a 'V'
extension V { static func += (a: inout V, b: Int) {} }
protocol P {}
extension P { static func * (a: any P, b: Int) -> Int { 1 } } // error: The operator '*' of 'P' must take a 'P'
extension P { static func / (a: Self, b: Int) -> Int { 1 } }
struct W { struct Inner { static func + (a: W, b: W) -> Int { 1 } } } // error: The operator '+' of 'Inner' must take a 'Inner'
