func f<T>(_ x: Int) {} // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
func g<T>() {} // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
func h<T: Sequence>(_ x: T.Element) {} // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
func i<T>() -> T? { nil }
func j<S: Sequence, T>(_ s: S) where S.Element == T {}
func k<T>(_ t: T.Type) {}
func l<T>(_ f: (T) -> Void) {}
struct S<U> { func m<T>(_ x: U) {} } // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
struct V { init<T>(x: Int) {} } // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
struct W { subscript<T>(x: Int) -> Int { 1 } } // error: Nothing says what 'T' is: no parameter and no result is of a type made with it
