// Storage that several values share is copied before it is changed.
final class Storage<Element> {
    var items: [Element]
    init(_ items: [Element]) { self.items = items }
}
struct Stack<Element> {
    private var storage = Storage<Element>([])
    private(set) var copies = 0
    var count: Int { storage.items.count }
    private mutating func detach() {
        if !isKnownUniquelyReferenced(&storage) {
            storage = Storage(storage.items)
            copies += 1
        }
    }
    mutating func push(_ item: Element) {
        detach()
        storage.items.append(item)
    }
    subscript(i: Int) -> Element {
        get { storage.items[i] }
        set {
            detach()
            storage.items[i] = newValue
        }
    }
}
var a = Stack<Int>()
a.push(1)
a.push(2)
var b = a
b.push(3)
b[0] += 10
print(a.count, b.count, a[0], b[0], a.copies, b.copies)
// expect: 2 3 1 11 0 1
var shelf = [b]
shelf[0].push(4)
shelf[0].push(5)
print(b.count, shelf[0].count, shelf[0].copies)
// expect: 3 5 2

class Node {
    var next: Node?
    weak var previous: Node?
}
let node = Node()
print(isKnownUniquelyReferenced(&node.next))
// expect: false
node.next = Node()
node.previous = node.next
print(isKnownUniquelyReferenced(&node.next))
// expect: true
let held = [node.next]
print(isKnownUniquelyReferenced(&node.next), held.count)
// expect: false 1
