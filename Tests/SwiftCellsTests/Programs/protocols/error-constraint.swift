protocol P {}
func f<T: P>(_ t: T) {}
f(3)  // error: 'f' cannot be called with (Int).
