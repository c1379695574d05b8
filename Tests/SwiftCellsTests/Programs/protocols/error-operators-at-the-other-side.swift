// An operator behind a value is no operator in front of it, also where a protocol demands one.
prefix operator ***
postfix operator ***
protocol P { static prefix func *** (a: Self) -> Self }
struct A: P { static prefix func *** (a: A) -> A { a } }
struct B: P { static postfix func *** (a: B) -> B { a } } // error: 'B' does not conform to 'P'
postfix func *** (a: C) -> C { a }
struct C: P {} // error: 'C' does not conform to 'P'
