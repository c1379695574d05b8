protocol P {}
struct A: P {}; struct B: P {}
func f<T>(_ t: T, _ c: Bool) -> some P { if c { return A() } else { return B() } } // error: This is of type 'B', and 'A' is wanted.
