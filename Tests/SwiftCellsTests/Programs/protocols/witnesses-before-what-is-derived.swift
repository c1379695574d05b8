// What a lesson gives counts, and not what Swift would write by itself: operators with generic parameters of their own,
struct Vertex<T>: Equatable {
    let tag: Int
    static func == <T>(lhs: Vertex<T>, rhs: Vertex<T>) -> Bool {
        print("own")
        return true
    }
}
print(Vertex<Int>(tag: 1) == Vertex<Int>(tag: 2), [Vertex<String>(tag: 1)].contains(Vertex(tag: 3)))
// expect: own
// expect: own
// expect: true true
struct Edge<T>: Equatable { let tag: T }
func == <T>(lhs: Edge<T>, rhs: Edge<T>) -> Bool { true }
print([Edge(tag: 1)] == [Edge(tag: 2)]) // expect: true
struct Weight<T: Comparable>: Comparable { let value: T }
func < <U>(l: Weight<U>, r: Weight<U>) -> Bool { l.value > r.value }
print([Weight(value: 1), Weight(value: 2)].sorted().map(\.value), max(Weight(value: 1), Weight(value: 2)).value) // expect: [2, 1] 1
// one that asks for more than the type does is none,
struct Pair<T>: Equatable { let tag: Int }
func == <T: Equatable>(lhs: Pair<T>, rhs: Pair<T>) -> Bool { true }
print([Pair<Int>(tag: 1)] == [Pair(tag: 3)]) // expect: false
// and what the extension of a protocol gives.
protocol Numbered: Hashable { var id: Int { get } }
extension Numbered {
    static func == (l: Self, r: Self) -> Bool { l.id == r.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
struct Pupil: Numbered { var id: Int; var name: String }
print(Set([Pupil(id: 1, name: "a"), Pupil(id: 1, name: "b")]).count, [Pupil(id: 1, name: "a"): 7][Pupil(id: 1, name: "z")]!) // expect: 1 7
protocol Unordered: Comparable, CaseIterable {}
extension Unordered {
    static func < (l: Self, r: Self) -> Bool { false }
    static var allCases: [Self] { [] }
}
enum Side: Unordered { case left, right }
print(Side.left < .right, [Side.right, .left].sorted(), Side.allCases) // expect: false [main.Side.right, main.Side.left] []
protocol Shown {}
extension Shown where Self: CustomStringConvertible { static func < (l: Self, r: Self) -> Bool { false } }
enum Size: Shown, Comparable { case small, large }
print(Size.small < .large) // expect: true
