struct S { let x: Int }
let s = S{x: 1}  // error: Unexpected ': 1' in closure // note: An instance is made with parentheses: Point(x: 1)
