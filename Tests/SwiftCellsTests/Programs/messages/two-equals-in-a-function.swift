func f() { let x: [Int] == [1, 2] }  // error: Unexpected '== [1, 2]' // note: A name gets its value with one '='.
