// What a closure keeps lasts as long as the closure, where that is passed on, captured, or a variable.
final class Node {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("bye", name) }
    func tag() -> String { "<\(name)>" }
}
func use(_ read: () -> String) { print(read()) }
func passedOn() {
    let read = { [node = Node("passed")] in node.name }
    print(read())
    use(read)
    print("later")
}
passedOn()
func constant(_ node: Node) {
    let other = Node("constant")
    let read = { [node, other] in node.name + other.name }
    print(read())
    print("later")
}
constant(Node("parameter"))
func changed() {
    var read = { [node = Node("variable")] in node.name }
    print(read())
    read = { "none" }
    print("later", read())
}
changed()
func within() -> () -> String {
    let read = { [node = Node("within")] in node.name }
    defer { print("deferred", read()) }
    return { read() }
}
print(within()())
func method() {
    let tag = Node("method").tag
    print(tag())
    print("later")
}
method()
func weak() {
    let node = Node("weak")
    let read = { [weak node] in node?.name ?? "none" }
    print(read())
    print("later")
}
weak()
let read = { [node = Node("global")] in node.name }
print(read())
print("end")

// expect: passed
// expect: passed
// expect: later
// expect: bye passed
// expect: parameterconstant
// expect: later
// expect: bye constant
// expect: bye parameter
// expect: variable
// expect: bye variable
// expect: later none
// expect: deferred within
// expect: bye within
// expect: within
// expect: <method>
// expect: later
// expect: bye method
// expect: weak
// expect: later
// expect: bye weak
// expect: global
// expect: end
