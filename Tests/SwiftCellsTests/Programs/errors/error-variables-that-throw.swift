struct Broken: Error {}
func local() throws {
    var value: Int { get throws { throw Broken() } }
    var list: [Int] { get throws { [1] } }
    print("\(value)")  // error: Reading 'value' can throw, and is not marked with 'try'
    print(list[0])  // error: Reading 'list' can throw
    for item in list { print(item) }  // error: Reading 'list' can throw
    let closure = { value }  // error: Reading 'value' can throw
    print(1 + (try value), (try? value) ?? 0)
    print(try closure())
}
func plain() {
    var value: Int { get throws { throw Broken() } }
    print(try value)  // error: the function around it is not marked 'throws'
}
var number: Int { get throws { throw Broken() } }
print(number)  // error: Reading 'number' can throw
class Base {
    var value: Int { 1 }
    var other: Int { get throws { 1 } }
    subscript(index: Int) -> Int { index }
}
class Derived: Base {
    override var value: Int { get throws { throw Broken() } }  // error: Reading 'value' cannot throw
    override var other: Int { 2 }
    override subscript(index: Int) -> Int { get throws { throw Broken() } }  // error: This subscript cannot throw
}
