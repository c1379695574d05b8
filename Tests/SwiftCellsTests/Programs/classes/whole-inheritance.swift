class Shape {
    var name: String
    init(_ name: String) { self.name = name }
    var area: Double { 0 }
    func describe() -> String { "\(name): \(area)" }
}
class Square: Shape {
    let side: Double
    init(side: Double) { self.side = side; super.init("square") }
    override var area: Double { side * side }
}
class Named: Square {
    var label = "?"
    convenience init() { self.init(side: 3) }
    override func describe() -> String { "[\(label)] " + super.describe() }
}
let shapes: [Shape] = [Square(side: 2), Named(), Shape("none")]
for s in shapes { print(s.describe()) }
let n = Named()
n.label = "x"
n.name = "renamed"
print(n.describe(), n is Square, (shapes[0] as? Named) == nil)
if let s = shapes[1] as? Named { print(s.label) }
let same = n
same.label = "shared"
print(n.label, n === same, n !== same)
class Node {
    var next: Node?
    weak var parent: Node?
    let id: Int
    init(_ id: Int) { self.id = id }
    deinit { print("free", id) }
}
do {
    let a = Node(1), b = Node(2)
    a.next = b
    b.parent = a
    print(b.parent!.id, a.next!.id)
}
var w: Node? = Node(3)
weak var observer = w
print(observer?.id ?? -1)
w = nil
print(observer?.id ?? -1)
class Counter {
    static var made = 0
    var steps = 0 { didSet { print("steps \(oldValue) -> \(steps)") } }
    lazy var expensive: Int = { print("computing"); return 42 }()
    init() { Counter.made += 1 }
    subscript(i: Int) -> Int { get { steps + i } set { steps = newValue - i } }
}
let c = Counter()
c.steps = 5
c[1] = 10
print(c[2], Counter.made)
print(c.expensive, c.expensive)

// expect: square: 4.0
// expect: [?] square: 9.0
// expect: none: 0.0
// expect: [x] renamed: 9.0 true true
// expect: ?
// expect: shared true false
// expect: 1 2
// expect: free 1
// expect: free 2
// expect: 3
// expect: free 3
// expect: -1
// expect: steps 0 -> 5
// expect: steps 5 -> 9
// expect: 11 1
// expect: computing
// expect: 42 42
