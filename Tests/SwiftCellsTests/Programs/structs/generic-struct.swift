struct Stack<Element> {
    private var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Element? { items.last }
    mutating func push(_ x: Element) { items.append(x) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
    func map<T>(_ f: (Element) -> T) -> Stack<T> {
        var s = Stack<T>()
        for i in items { s.push(f(i)) }
        return s
    }
}
var s = Stack<Int>()
s.push(1); s.push(2); s.push(3)
s.pop()
print(s.top!, s.isEmpty)  // expect: 2 false
let t = s.map { "\($0)!" }
print(t.top ?? "")  // expect: 2!
var u = Stack<String>()
print(u.pop() ?? "empty")  // expect: empty
