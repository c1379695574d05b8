// A '?' reads an instance and holds nothing: the value may use the instance's properties, also what is being set.
final class Node {
    var value: Int
    var next: Node?
    var items = [1, 2]
    init(_ value: Int, _ next: Node? = nil) {
        self.value = value
        self.next = next
    }
    subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
}
struct Holder { var node: Node? }
var head: Node? = Node(1, Node(2, Node(3)))
let same = head!
func first() -> Int { same.items[0] }
head?.next = head?.next?.next
print(head?.next?.value as Any) // expect: Optional(3)
head?.value += same.value
head?.next?.value += head!.next!.value + same.value
print(same.value, same.next!.value) // expect: 2 8
head?.items[0] += same[1]
head?.items.append(first())
head?.items[first() - 2] += first()
print(same.items) // expect: [3, 5, 3]
same.next?.next = same.next
same.next?.items[1] = same.next!.next!.items[0]
print(same.next!.items) // expect: [1, 1]
same.next?.next = nil
var holder: Holder? = Holder(node: same)
holder?.node?.items += [first()]
holder?.node?.value = holder!.node!.value * 10
print(same.items, same.value) // expect: [3, 5, 3, 3] 20
func local() {
    var node: Node? = Node(5)
    node = node ?? same
    let other = node!
    node?.items.append(other.items.count)
    node?.next = other
    node?.next?.value -= node?.value ?? 0
    other.next?.next = nil
    print(other.items, other.value) // expect: [1, 2, 2] 0
}
local()
