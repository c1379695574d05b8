// What takes the same but for labels of tuples, or functions that may throw, overrides: Swift wants the word.
class A {
    func f(_ g: () -> Int) {}
    func h(_ pair: (Int, Int)) {}
    func i(_ g: () throws -> Int) {}
    func j(_ n: Int) {}
}
class B: A {
    func f(_ g: () throws -> Int) rethrows {} // error: 'f(_:)' overrides that of the superclass
    func h(_ pair: (x: Int, y: Int)) {} // error: 'h(_:)' overrides that of the superclass
    func i(_ g: () -> Int) {}
    func j(_ n: String) {}
}
