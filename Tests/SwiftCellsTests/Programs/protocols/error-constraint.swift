protocol P {}
func f<T: P>(_ t: T) {}
f(3)  // error: 'f' requires 'Int' to conform to 'P', and it does not.
