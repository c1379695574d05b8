struct Stack<Element> { private var items: [Element] = []; mutating func push(_ x: Element) { items.append(x) }; mutating func pop() -> Element? { items.popLast() }; var count: Int { items.count } }
var s = Stack<Int>()
s.push(1); s.push(2)
print(s.pop()!, s.count)  // expect: 2 1
