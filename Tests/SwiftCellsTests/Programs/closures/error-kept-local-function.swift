func a(_ f: (Int) -> Int) -> () -> Int { func h() -> Int { f(1) }; return h } // error: 'h' uses the function parameter 'f', so it may be called here, but not kept
func b(_ x: inout Int) { func h() { x += 1 }; let k = h; k() } // error: 'h' uses the 'inout' parameter 'x', so it may be called here, but not kept
func c(_ x: inout Int) -> () -> Void { func h() { x += 1 }; return { h() } } // error: 'h' uses the 'inout' parameter 'x', so no closure that is kept may call it
struct S { var x = 1; mutating func f() -> () -> Void { func h() { x += 1 }; return h } } // error: 'h' uses the 'self' of a method that changes it, so it may be called here, but not kept
func d(_ x: inout Int) { func h() { x += 1 }; func i() { h() }; i(); [1].forEach { _ in h() } }
func e(_ x: inout Int) { func h(_ n: Int) { x += n }; [1].forEach(h) }
func f(_ g: @escaping () -> Void) -> () -> Void { func h() { g() }; return h }
