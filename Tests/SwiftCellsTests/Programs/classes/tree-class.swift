class Tree {
    var value: Int, left: Tree?, right: Tree?
    init(_ v: Int) { value = v }
    func insert(_ v: Int) {
        if v < value { if let l = left { l.insert(v) } else { left = Tree(v) } }
        else { if let r = right { r.insert(v) } else { right = Tree(v) } }
    }
    func walk(_ visit: (Int) -> Void) { left?.walk(visit); visit(value); right?.walk(visit) }
    var depth: Int { 1 + max(left?.depth ?? 0, right?.depth ?? 0) }
}
let t = Tree(5)
[3, 8, 1, 4, 9].forEach(t.insert)
var out: [Int] = []
t.walk { out.append($0) }
print(out, t.depth)  // expect: [1, 3, 4, 5, 8, 9] 3
