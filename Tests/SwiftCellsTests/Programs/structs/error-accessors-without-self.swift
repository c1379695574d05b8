// 'mutating' and 'nonmutating' stand before accessors where there is a self to change.
struct S {
    static var a: Int { mutating get { 1 } } // error: There is no 'self' that could be changed here: leave out 'mutating'.
    var b: Int { mutating get { 1 } nonmutating set { } }
    subscript(n: Int...) -> Int { n[0] }
    subscript(n: Int..., m: Int) -> Int { m } // error: Behind a parameter that takes any number of values stands one with a label.
    var Type = 1 // error: No member is named 'Type'
    var `Protocol` = 1
    func f(a: inout inout Int) {} // error: 'inout' stands once before a type.
}
enum E {
    case a(), b // error: The case 'a' carries nothing: leave out the parentheses.
    struct Protocol {} // error: No member is named 'Protocol'
}
func f() {
    var b: Int { get { 1 } nonmutating set { } } // error: There is no 'self' that could be changed here: leave out 'nonmutating'.
}
