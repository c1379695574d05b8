// An operator is declared by itself before it is given a meaning, in types as well.
func *** (a: Int, b: Int) -> Int { a } // error: There is no infix operator '***'. // note: infix operator ***
struct S {
    static func *** (a: S, b: S) -> S { a } // error: There is no infix operator '***'
    static prefix func * (a: S) -> S { a } // error: There is no prefix operator '*'
    static postfix func ++ (a: S) -> S { a } // error: There is no postfix operator '++'
    static func <+> (a: S, b: S) -> S { a }
    static prefix func <+> (a: S) -> S { a } // error: There is no prefix operator '<+>'
}
protocol P { static func <-> (a: Self, b: Self) -> Self } // error: There is no infix operator '<->'
extension Int { static func ** (a: Int, b: Int) -> Int { a } } // error: There is no infix operator '**'
func f() {
    struct T { static func .* (a: T, b: T) -> T { a } } // error: There is no infix operator '.*'
}
infix operator <+>
