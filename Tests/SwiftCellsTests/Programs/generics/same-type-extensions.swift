// In an extension for one type, or for equal types, the name of the type means what the requirement says.
struct Pair<A, B> {
    let a: A, b: B
}
extension Pair where A == B {
    var swapped: Pair { Pair(a: b, b: a) }
    var list: [A] { [a, b] }
    func with(_ x: A) -> Pair { Pair(a: x, b: x) }
}
extension Pair where B == Int {
    func next() -> Pair {
        let result: Pair = Pair(a: a, b: b + 1)
        return result
    }
    static func zero(_ a: A) -> Pair { .init(a: a, b: 0) }
}
print(Pair(a: 1, b: 2).swapped, Pair(a: 1, b: 2).list, Pair(a: 1, b: 2).with(4))
// expect: Pair<Int, Int>(a: 2, b: 1) [1, 2] Pair<Int, Int>(a: 4, b: 4)
print(Pair(a: "x", b: 2).next(), Pair.zero("y"))
// expect: Pair<String, Int>(a: "x", b: 3) Pair<String, Int>(a: "y", b: 0)
func both<T, U>(_ a: T, _ b: U) -> [T] where T == U { [b, a] }
print(both(1, 2))
// expect: [2, 1]
