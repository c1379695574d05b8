class A {}
class B: A {}
let b: B = A()  // error: This is of type 'A', and 'B' is wanted.
