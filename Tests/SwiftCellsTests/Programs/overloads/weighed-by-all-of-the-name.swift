// Which of several functions is preferred is weighed among all of the name, with those that cannot take the argument.
protocol Named {}
struct Cat: Named {}
func over(_ x: Any) -> Int { 1 }
func over(_ x: Int...) -> Int { 2 }
func over(_ x: Int, y: Int) -> Int { 3 }
func over(_ x: (Int) -> Int) -> Int { 4 }
func over<T>(_ x: [T]) -> Int { 5 }
// Without the generic one the others are weighed: what takes any number is not, and Any fits.
func plain(_ x: Any) -> Int { 1 }
func plain(_ x: Int...) -> Int { 2 }
func plain(_ x: (Int) -> Int) -> Int { 4 }
func others(_ x: Substring) -> Int { 1 }
func others(_ x: Any...) -> Int { 2 }
func others(_ x: [String: Int]) -> Int { 3 }
func others(_ x: Any, _ y: Any = 0) -> Int { 4 }
func shown(_ x: any CustomStringConvertible) -> Int { 1 }
func shown(_ x: [Int]) -> Int { 2 }
func shown(_ x: (Int) -> Int) -> Int { 3 }
func some(_ x: Any) -> Int { 1 }
func some(_ x: some Sequence) -> Int { 2 }
func some(_ x: Int...) -> Int { 3 }
func same<T>(_ x: T) -> T { x }
struct Box {
    func same<T>(_ x: T) -> T { x }
    func one(_ x: any CustomStringConvertible) -> Int { 1 }
    func one(_ x: Int...) -> Int { 2 }
    func all() -> [Int] { [few(3), few(2.5)] }
    func few(_ x: Any) -> Int { 1 }
    func few(_ x: Int...) -> Int { 2 }
}
let i = 3, a = [1, 2], d = 2.5, o: Int? = 4
print(over(i), over(i + i), over(1), over(a), over(d), over({ $0 }), over(o))
print(plain(i), plain(i + i), plain(1), plain(d), plain({ $0 }))
print(others(d), others(Cat()), others(o!), others(i + 1), others(1...3))
print(shown(a.map { $0 }), shown(a), shown(i))
print(some(max(1, i)), some(same(i)), some(Box().same(i)), some(o ?? 1), some(i))
print(Box().one(i), Box().one(-1), Box().one(o!), Box().one(1 + 2), Box().one("a"), Box().all())
// expect: 2 2 2 5 1 4 1
// expect: 1 1 2 1 4
// expect: 4 4 4 4 4
// expect: 1 2 1
// expect: 1 3 3 1 1
// expect: 2 1 1 1 1 [2, 1]
