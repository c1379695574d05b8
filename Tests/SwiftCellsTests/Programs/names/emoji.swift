// Most emoji are letters to Swift, and name functions, types and values; a few are operators.
func 🐶() -> String { "wuff" }
print(🐶()) // expect: wuff
struct 🐱 {
    var 🐭 = 1
    func 🧀(_ n: Int) -> Int { 🐭 + n }
    static func 🚀(a: Int, b: Int, c: Int) -> Int { a + b + c }
}
print(🐱().🧀(2), 🐱.🚀(a: 1, b: 2, c: 3)) // expect: 3 6
let π = 3.14, 变量 = 2, é = 1
print(π, 变量, é) // expect: 3.14 2 1
enum 色 { case 赤, 🔵 }
print(色.赤, 色.🔵) // expect: 赤 🔵
infix operator ✅
func ✅ (a: Int, b: Int) -> Int { a * b }
print(2 ✅ 3) // expect: 6
