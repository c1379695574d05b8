// An initialiser gives a constant property its value by an assignment, and changes it in no other way.
func raise(_ number: inout Int) { number += 1 }
struct Inner { var value = 1; mutating func grow() { value += 1 } }
struct Sum { let x: Int; init() { x = 1; x += 1 } }  // error: 'x' is a constant, so it cannot be changed. // note: Declare it with 'var' instead of 'let'.
struct OfSelf { let x: Int; init() { x = 1; self.x += 1 } }  // error: 'x' is a constant, so it cannot be changed.
class Passed { let x: Int; init() { x = 1; raise(&x) } }  // error: 'x' is a constant, so it cannot be passed with '&'.
struct Sometimes { let x: Int; init?(_ c: Bool) { x = 1; if c { raise(&self.x) } } }  // error: 'x' is a constant, so it cannot be passed with '&'.
struct Grown { let x: Inner; init() { x = Inner(); x.grow() } }  // error: 'x' is a constant, so it cannot be changed by 'grow'.
class Listed { let x: [Int]; init() { x = [1]; x.append(2) } }  // error: 'x' is a constant, so it cannot be changed by 'append'.
class Deferred { let x: Inner; init() { x = Inner(); defer { x.grow() } } }  // error: 'x' is a constant, so it cannot be changed by 'grow'.
struct Delegating { let x: Int; init(of x: Int) { self.x = x }; init() { self.init(of: 1); x += 1 } }  // error: 'x' is a constant, so it cannot be changed.
struct Failing: Error {}
struct Never { let x: Int; init() throws { throw Failing(); self.x += 1 } }  // error: 'x' is a constant, so it cannot be changed.
class Late { let x: Int; init() { x = 1; return; x += 1 } }  // error: 'x' is a constant, so it cannot be changed.
