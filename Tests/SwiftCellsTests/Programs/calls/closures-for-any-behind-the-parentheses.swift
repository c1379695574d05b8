// Which parameter of any type takes a closure.
// A closure behind the parentheses goes to a parameter of any type that needs an argument, though others with defaults follow.
func keep(_ x: Any, times: Int = 1) { print(type(of: x), times) }
keep { 1 }
func maybe(_ x: Any?, _ n: Int = 2) { print((x as? () -> Int)?() ?? 0, n) }
maybe { 5 }
func generic<T>(_ x: T, times: Int = 1) { print(T.self, times) }
generic { "a" }
func wrapped<T>(_ x: T?, times: Int = 1) { print(T.self, times) }
wrapped { 2.5 }
func both(_ x: Any = 0, _ y: Any = 1) { print(type(of: x), type(of: y)) }
both { 5 }
func last(_ x: Int = 0, _ y: Any) { print(x, type(of: y)) }
last { 5 }
struct Box {
    var kept: [Any] = []
    mutating func add(_ x: Any, twice: Bool = false) { kept += twice ? [x, x] : [x] }
}
var box = Box()
box.add { print("run") }
print(box.kept.count)
(box.kept[0] as? () -> Void)?()

// expect: () -> Int 1
// expect: 5 2
// expect: () -> String 1
// expect: () -> Double 1
// expect: Int () -> Int
// expect: 0 () -> Int
// expect: 1
// expect: run
