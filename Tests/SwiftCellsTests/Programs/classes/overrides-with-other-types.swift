// An override may give a value where there may be none in the superclass, and take what may be none.
protocol Source { func next() -> Int?; var first: Int? { get } }
extension Source { func next() -> Int? { 99 }; var first: Int? { 98 } }
class Numbers: Source {
    func next() -> Int? { nil }
    var first: Int? { nil }
    subscript(index: Int) -> Int? { nil }
    func add(_ value: Int, to other: Endless) -> Double? { nil }
}
class Endless: Numbers {
    override func next() -> Int { 1 }
    override var first: Int { 2 }
    override subscript(index: Int) -> Int { index * 2 }
    override func add(_ value: Int?, to other: Numbers) -> Double { Double(value ?? 7) + 0.5 }
}
class Doubled: Endless {
    override func next() -> Int { super.next() + 10 }
    override var first: Int { super.first + 20 }
    override subscript(index: Int) -> Int { super[index] + 1 }
    override func add(_ value: Int?, to other: Numbers?) -> Double { super.add(value, to: other ?? self) + 100 }
}
for numbers in [Numbers(), Endless(), Doubled()] {
    print(numbers.next() as Any, numbers.first as Any, numbers[3] as Any, numbers.add(2, to: Endless()) as Any)
}
print(Endless().next() + 1, Doubled().first + 1, Doubled()[4] + 1, Doubled().add(nil, to: nil))
let sources: [Source] = [Numbers(), Endless(), Doubled()]
for source in sources { print(source.next() as Any, source.first as Any) }
func ask<T: Source>(_ source: T) -> Int? { source.next() }
print(ask(Endless()) as Any, ask(Doubled() as Numbers) as Any)
let steps: [() -> Int?] = [Numbers().next, Endless().next, (Doubled() as Numbers).next]
print(steps.map { $0() }, Numbers.next(Doubled())() as Any)

class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
    func get() -> Value? { nil }
    func put(_ value: Value) { print("box", value) }
}
class Safe<Value>: Box<Value> {
    override func get() -> Value { value }
    override func put(_ value: Value?) { print("safe", value as Any) }
}
let box: Box<String> = Safe("kept")
print(box.get() as Any, Safe(3).get())
box.put("new")
Safe([1]).put(nil)

class Reader {
    func read(_ place: inout Int) throws -> Int? { nil }
    func pair() -> (a: Int, b: Int?)? { nil }
    func call(_ body: @escaping () -> Int) -> Int? { nil }
}
class Counter: Reader {
    override func read(_ place: inout Int) -> Int { place += 1; return place }
    override func pair() -> (a: Int, b: Int) { (1, 2) }
    override func call(_ body: (() -> Int)?) -> Int { body?() ?? 0 }
}
var place = 4
let reader: Reader = Counter()
print(try reader.read(&place) as Any, place, Counter().read(&place), place)
print(reader.pair() as Any, Counter().pair().b, reader.call { 5 } as Any, Counter().call(nil))

// expect: nil nil nil nil
// expect: Optional(1) Optional(2) Optional(6) Optional(2.5)
// expect: Optional(11) Optional(22) Optional(7) Optional(102.5)
// expect: 2 23 10 107.5
// expect: nil nil
// expect: Optional(1) Optional(2)
// expect: Optional(11) Optional(22)
// expect: Optional(1) Optional(11)
// expect: [nil, Optional(99), Optional(11)] Optional(11)
// expect: Optional("kept") 3
// expect: safe Optional("new")
// expect: safe nil
// expect: Optional(5) 5 6 6
// expect: Optional((a: 1, b: Optional(2))) 2 Optional(5) 0
