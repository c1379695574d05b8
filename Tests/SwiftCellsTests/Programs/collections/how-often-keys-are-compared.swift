// How often a cell's own `==` is asked whether two keys are the same, and what stays held in common.
struct K: Hashable {
    var x: Int
    static func == (a: K, b: K) -> Bool { print("asked"); return a.x == b.x }
    func hash(into h: inout Hasher) { h.combine(x) }
}
var s: Set = [K(x: 1)]
let kept = s
print(s.insert(K(x: 1)).inserted, s == kept)
// expect: asked
// expect: false true
print(s.union([K(x: 1)]) == s, s.filter { _ in true } == s)
// expect: asked
// expect: true true
print(s.intersection([K(x: 1)]) == s)
// expect: asked
// expect: true
print(s.update(with: K(x: 1))!.x, s.remove(K(x: 1))!.x)
// expect: asked
// expect: asked
// expect: 1 1
var d = [K(x: 1): 1]
d[K(x: 1), default: 0] += 1
// expect: asked
d.updateValue(4, forKey: K(x: 1))
// expect: asked
d.merge([K(x: 1): 5]) { $0 + $1 }
// expect: asked
print(d.filter { _ in true } == d, d.count)
// expect: true 1
print(Dictionary([(K(x: 2), 1), (K(x: 2), 2)], uniquingKeysWith: +).count)
// expect: asked
// expect: 1
print(Dictionary(grouping: [K(x: 3), K(x: 3)]) { $0 }.count)
// expect: asked
// expect: 1
let xs = [K(x: 1), K(x: 2)]
var ys = xs
ys.swapAt(0, 0)
print(xs == ys)
// expect: true
ys.removeAll { _ in false }
print(xs == ys)
// expect: asked
// expect: asked
// expect: true
var zs = xs
zs.reserveCapacity(0)
print(xs == zs)
// expect: asked
// expect: asked
// expect: true
