struct S {
  let a: Int
  let b: Int
  init(a: Int) { self.a = a }  // error: 'b' has no value
}
