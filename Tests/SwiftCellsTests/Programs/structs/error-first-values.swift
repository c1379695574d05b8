func risky() throws -> Int { 3 }
struct A { var n = try risky() }  // error: The first value of a property may not throw: nobody is there to catch the error.
struct B { let n: Int = try risky() }  // error: The first value of a property may not throw
struct C { static let n = try risky() }  // error: The first value of a property may not throw
struct D { lazy var n: Int = try risky() }  // error: The first value of a property may not throw
func f(_ n: Int = try risky()) {}  // error: The default value of a parameter may not throw: nobody is there to catch the error.
struct E { subscript(i: Int, n: Int = try risky()) -> Int { i + n } }  // error: The default value of a parameter may not throw
struct F { var n = (try? risky()) ?? 0; var m = try! risky() }
func hidden() -> some Equatable { 3 }
struct G { var n = hidden() }  // error: The type of 'n' would be made of the 'some Equatable' that something else gives.
struct H { static let n = [hidden()] }  // error: The type of 'n' would be made of the 'some Equatable'
func outer(_ k: Int) {
    func helper() -> Int { k }
    struct I { var n: Int = helper() }  // error: What 'n' is first set to calls 'helper', which uses 'k' of the code around
    struct J { static let n = helper() }  // error: What 'n' is first set to calls 'helper'
    struct K { func m(_ n: Int = helper()) -> Int { n } }  // error: What 'n' is first set to calls 'helper'
}
