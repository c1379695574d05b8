// Without a sentence of its own an error tells its type, and the number of its case: those that hold values come first.
import Foundation
enum E: Error { case a, b(Int), c, d(String) }
struct S: Error { var x = 1 }
class C: Error {}
enum Outer { enum In: Error { case z, y } }
struct G<T>: Error { var t: T }
enum R: Int, Error { case one = 5, two }
enum One: Error { case only }
enum P: Error { case only(Int) }
for e: any Error in [E.a, E.b(1), E.c, E.d("x"), S(), C(), Outer.In.y, G(t: 1), G(t: [1]), R.two, One.only, P.only(3)] { print(e.localizedDescription) }

// expect: The operation could not be completed. (main.E error 2.)
// expect: The operation could not be completed. (main.E error 0.)
// expect: The operation could not be completed. (main.E error 3.)
// expect: The operation could not be completed. (main.E error 1.)
// expect: The operation could not be completed. (main.S error 1.)
// expect: The operation could not be completed. (main.C error 1.)
// expect: The operation could not be completed. (main.Outer.In error 1.)
// expect: The operation could not be completed. (main.G<Swift.Int> error 1.)
// expect: The operation could not be completed. (main.G<Swift.Array<Swift.Int>> error 1.)
// expect: The operation could not be completed. (main.R error 6.)
// expect: The operation could not be completed. (main.One error 0.)
// expect: The operation could not be completed. (main.P error 0.)
