protocol P {}
protocol Q {}
typealias A = any P
typealias Plain = P & Q
func f<T: any P>(_ t: T) {}  // error: 'any P' is a type, and no protocol to conform to. // note: Name the protocol itself, without 'any'.
func g<T>(_ t: T) where T: any P {}  // error: 'any P' is a type
func h<T: A>(_ t: T) {}  // error: 'A' is a type, and no protocol to conform to.
struct S: any P {}  // error: 'any P' is a type
struct R: A {}  // error: 'A' is a type
struct Fine: Plain {}
protocol U: any P {}  // error: 'any P' is a type
protocol V { associatedtype T: any P }  // error: 'any P' is a type
func i(_ x: A & Q) {}  // error: 'A' is a type
func j(_ x: some A) {}  // error: 'A' is a type
func k(_ x: any A) {}  // error: 'A' is a type
extension any P { func l() {} }  // error: 'any P' cannot be extended: it is a type, and not the protocol itself.
extension A { func m() {} }  // error: 'A' cannot be extended
extension Fine: any Q {}  // error: 'any Q' is a type
