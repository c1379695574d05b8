// What a class inherits, what an extension is for and what stands for an associated type name types that are checked as anywhere.
protocol Shape {}
struct Plain {}
class Box<T: Shape> {}
class Pair<K, V> {}
struct Holder<T> {}
typealias ShapeBox<T: Shape> = Box<T>
typealias AnyBox = Box
typealias ShapeHolder<T: Shape> = Holder<T>
class A: ShapeBox<Int> {}  // error: 'ShapeBox' requires 'Int' to conform to 'Shape', and it does not.
class B: AnyBox<Int> {}  // error: requires 'Int' to conform to 'Shape', and it does not.
extension Array where Element == ShapeHolder<Int> {}  // error: 'ShapeHolder' requires 'Int' to conform to 'Shape', and it does not.
protocol Drawer { associatedtype Canvas = ShapeHolder<Int> }  // error: 'ShapeHolder' requires 'Int' to conform to 'Shape', and it does not.
class C<T>: Pair<[T: Int], T> {}  // error: The keys of a dictionary must be Hashable, and 'T' is not.
class D: Pair<Set<Plain>, Int> {}  // error: 'Set' requires 'Plain' to conform to 'Hashable', and it does not.
class E: Pair<[Plain: Int], Int> {}  // error: The keys of a dictionary must be Hashable, and 'Plain' is not.
class F<T: Hashable>: Pair<[T: Int], T> {}
