func f(*args) { }  // error: In Swift a parameter that takes any number of values has '...' behind its type // note: Write _ args: Int
