struct P { int x; }  // error: In Swift a type stands behind the name, after ':' // note: Write var x: Int
