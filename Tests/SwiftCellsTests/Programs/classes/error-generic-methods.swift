class A {
    func show<T>(_ x: T) {}
    func compare<T: Equatable>(_ x: T) {}
    func send<T>(_ x: T) {}
}
class B: A {
    func show<T>(_ x: T) {} // error: 'show(_:)' is in the superclass already: write 'override' to replace it.
    override func compare<T: Comparable>(_ x: T) {} // error: There is no 'compare(_:)' in a superclass to override.
    override func send(_ x: Int) {} // error: There is no 'send(_:)' in a superclass to override.
}
