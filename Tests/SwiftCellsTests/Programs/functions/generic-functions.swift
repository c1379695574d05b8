func firstIndex<T: Equatable>(of x: T, in xs: [T]) -> Int? { for (i, y) in xs.enumerated() where y == x { return i }; return nil }
print(firstIndex(of: 3, in: [1, 2, 3]) ?? -1, firstIndex(of: "z", in: ["a"]) ?? -1)  // expect: 2 -1
func largest<T: Comparable>(_ xs: T...) -> T? { xs.max() }
print(largest(3, 1, 2)!, largest("a", "c", "b")!, largest(1.5, 2)!)  // expect: 3 c 2.0
func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum([1, 2]), sum([1.5, 2.5]))  // expect: 3 4.0
func pairUp<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(pairUp(1, "x"))  // expect: (1, "x")
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T where T: Comparable { zip(a, b).map(*).reduce(0, +) }
print(dot([1, 2, 3], [4, 5, 6]))  // expect: 32
