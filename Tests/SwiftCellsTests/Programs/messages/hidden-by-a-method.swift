extension Array {
    func atLeast(_ n: Int) -> Int { max(n, count) } // error: 'max' is the type's own method here, which hides the function of that name.
}
func twice(_ n: Int) -> Int { n * 2 }
struct Counter {
    var n = 2
    func abs() -> Int { n }
    func other() -> Int { abs(-5) } // error: 'abs' is the type's own method here
}
