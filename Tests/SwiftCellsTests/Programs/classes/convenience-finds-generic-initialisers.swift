class Bag<Element> {
    var items: [Element]
    init<S: Sequence>(_ items: S) where S.Element == Element { self.items = Array(items) }
    convenience init(twice item: Element) { self.init([item, item]) }
}
class Numbers: Bag<Int> {
    var sum = 100
    func total() -> Int { items.reduce(sum, +) }
}
class Noted: Numbers {
    var note = ["noted"]
    override init<S: Sequence>(_ items: S) where S.Element == Int {
        super.init(items)
        note.append("\(self.items)")
    }
}
print(Numbers(twice: 4).total(), Numbers(1...3).total(), Noted(twice: 2).note, Noted(Set([1])).total())  // expect: 108 106 ["noted", "[2, 2]"] 101

class Box<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
    convenience init(first values: [Value]) { self.init(values[0]) }
}
class Doubled: Box<Int> {
    override init(_ value: Int) { super.init(2 * value) }
}
class Lists<Item>: Box<[Item]> { let size = 5 }
print(Doubled(first: [3, 4]).value, Lists(first: [["a"]]).value, Lists<Int>([1]).size)  // expect: 6 ["a"] 5
