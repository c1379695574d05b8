func f(_ x: Int?) -> Int {
  guard let x else { print("none") }  // error: must leave
  return x
}
