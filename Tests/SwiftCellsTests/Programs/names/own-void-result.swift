// A function whose result is a lesson's own Void must give one.
struct Void { var n = 1 }
func f() -> Void { } // error: must return 'Void' on every path
