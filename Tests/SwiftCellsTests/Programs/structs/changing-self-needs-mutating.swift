struct Counter { var n = 0
  func up() { n += 1 }  // error: cannot be
}
