func f(_ c: Bool) -> Int {
  let x: Int
  if c { x = 1 }
  return x  // error: used before it has a value
}
