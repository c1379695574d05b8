func f() {}
let n: Int = f()  // error: This is of type 'Void', and 'Int' is wanted.
