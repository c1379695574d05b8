func f() -> Int {
  let x: Int
  x = 1
  x = 2  // error: has a value already
  return x
}
