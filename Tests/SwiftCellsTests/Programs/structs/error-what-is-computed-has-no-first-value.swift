class C {}
struct S {
    subscript(text: String) -> Int // error: A subscript has a body, which says what it gives
}
protocol P {
    var a: Int = 1 { get } // error: What a protocol demands has no value yet
    weak var b: C? { get } // error: A protocol says nothing of how a property is stored: leave out 'weak'.
}
func f() {
    var a: Int = 1 { 2 } // error: A computed variable has no initial value.
}
var g: Int = 1 { get { 1 } } // error: A computed variable has no initial value.
