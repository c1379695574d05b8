func f() {}
let n: Int = f()  // error: This has no value, and 'Int' is wanted.
