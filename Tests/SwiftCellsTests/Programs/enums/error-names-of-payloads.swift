enum E { case a(x: Int, x: Int) } // error: Two parts of this tuple are named 'x'
enum F { case a(x y: Int) } // error: What a case carries has one name
enum G { case a(_ x: Int), b(x: Int, y: Int) }
