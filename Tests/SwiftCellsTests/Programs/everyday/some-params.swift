protocol Shape { func area() -> Double }
struct Sq: Shape { let s: Double; func area() -> Double { s * s } }
func show(_ s: some Shape) -> Double { s.area() }
func make() -> some Shape { Sq(s: 5) }
print(show(Sq(s: 2)), show(make()), make().area())
func evens(_ n: Int) -> some Sequence<Int> { (0..<n).filter { $0 % 2 == 0 } }
for i in evens(7) { print(i) }
func sum(_ xs: some Collection<Int>) -> Int { xs.reduce(0, +) }
print(sum([1, 2, 3]), sum(Set([4])))
// expect: 4.0 25.0 25.0
// expect: 0
// expect: 2
// expect: 4
// expect: 6
// expect: 6 4
