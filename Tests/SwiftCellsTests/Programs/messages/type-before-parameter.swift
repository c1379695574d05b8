func f(int x) { }  // error: In Swift a type stands behind the name, after ':' // note: Write x: Int
