class Counter {
    static class func make() {} // error: 'static' and 'class' do not go together.
    weak unowned var next: Counter? // error: 'weak' and 'unowned' do not go together.
}
struct Point {
    var x: _ = 3 // error: '_' does not stand for the whole type of a variable.
}
class Special: Counter {
    func show() { print(super.self.next) } // error: 'super' stands before a member of the superclass, and 'self' is none.
}
func largest<T: Comparable where T: Hashable>(_ t: T) {} // error: 'where' does not stand between '<' and '>'.
let list: [_] = [1]
