// A lesson's own type of an earlier cell does not hide the one that the module's name stands before.
enum Error { case own }
struct Array { var n = 1 }
// ---
struct S: Swift.Error {}
let a: Swift.Array<Int> = [1, 2]
do { throw S() } catch { print(error, a, Error.own, Array().n) }

// expect: S() [1, 2] own 1
