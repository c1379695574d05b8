enum E: Int {} // error: An enum without cases has no raw values: leave out the type behind its name
enum F { case a = 1 } // error: 'a' has a value, and the enum does not say of which type
enum G: Int { case a = 1, b }
enum H { case a(H?) } // error: A case that holds the enum itself must be marked 'indirect'
enum I { case a([I]) }
struct J { var k: K } // error: 'J' cannot contain itself: make it a class, or use an array
enum K { case a(J), b } // error: A case that holds the enum itself must be marked 'indirect'
indirect enum L { case a(L?), b }
