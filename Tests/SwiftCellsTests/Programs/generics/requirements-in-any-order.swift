// What is said of a parameter's parts may stand before what the parameter conforms to.
protocol Box { associatedtype Item; func get() -> Item }
struct Five: Box { func get() -> Int { 5 } }
func f<T>(_ x: T) -> Int where T.Item == Int, T: Box { x.get() + 1 }
print(f(Five()))
// expect: 6
struct Pair<T, U> where T.Item == U.Item, T: Box, U: Box, U.Item: Equatable {
    var t: T, u: U
    var areEqual: Bool { t.get() == u.get() }
}
print(Pair(t: Five(), u: Five()).areEqual)
// expect: true
