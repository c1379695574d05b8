// Convenience initialisers of generic classes: subclasses inherit them for what they take the parameters for.
class G<T> {
    var v: [T]
    init(v: [T]) { self.v = v }
    convenience init(_ x: T) { let y: [T] = [x]; print(T.self, Self.self); self.init(v: y + [x]) }
    convenience init<S: Sequence>(all: S) where S.Element == T { self.init(v: Array(all)) }
}
class H<U>: G<[U]> { }
class J<T>: H<T> { }
class I: J<Int> { override init(v: [[Int]]) { super.init(v: v + [[9]]) } }
class K<T>: H<(T, T)> { override init(v: [[(T, T)]]) { super.init(v: v + v) } }
class L: G<Int> { let k: String; override init(v: [Int]) { k = "k\(v.count)"; super.init(v: v) } }
print(I([1]).v, H([2]).v, J([3.5]).v, K<Int>([(1, 2)]).v)
print(L(all: Set([4])).v, L(all: 1..<4).k, I(all: [[5]]).v, J(all: [["a"]]).v)

// expect: Array<Int> I
// expect: Array<Int> H<Int>
// expect: Array<Double> J<Double>
// expect: Array<(Int, Int)> K<Int>
// expect: [[1], [1], [9]] [[2], [2]] [[3.5], [3.5]] [[(1, 2)], [(1, 2)], [(1, 2)], [(1, 2)]]
// expect: [4] k3 [[5], [9]] [["a"]]
