func a<T: Numeric>(_ x: T) -> T { x.magnitude } // error: This is of type 'T.Magnitude', and 'T' is wanted.
func b<T: FixedWidthInteger>(_ x: T) -> T { x.magnitude } // error: This is of type 'T.Magnitude', and 'T' is wanted.
func c<T: SignedNumeric>(_ x: T) -> T where T.Magnitude == T { x.magnitude }
let n = 2
print(c(n)) // error: 'c' cannot be called with (Int).
