protocol P { init() }
let p = P()  // error: 'P' is a protocol, and has no values of its own. // note: Make a value of a type that conforms to it.
