// A protocol demands each member once.
protocol P {
    func f()
    func f() // error: 'f' is declared already
    func f(x: Int)
    func f(x: Int) throws // error: 'f' is declared already
    var a: Int { get }
    var a: String { get } // error: 'a' is declared already
    func a() // error: 'a' is declared already
    subscript(i: Int) -> Int { get }
    subscript(i: Int) -> Int { get set } // error: 'subscript' is declared already
    init()
    init?() // error: 'init' is declared already
    func g<T>(_ t: T)
    func g<U>(_ u: U) // error: 'g' is declared already
    associatedtype Item
    static func Item() // error: 'Item' is declared already
}
