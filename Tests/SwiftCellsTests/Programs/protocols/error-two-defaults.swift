protocol P { func f() }
protocol Q {}
extension P { func f() { print("p") } }
extension Q { func f() { print("q") } }
struct S: P, Q {} // error: 'S' does not conform to 'P': it lacks 'func f()'
struct T: P, Q { func f() { print("t") } }
