let a: Int? = 3
let b: Int? = nil
for x in [a, b] {
    switch x {
    case .some(let v): print("some \(v)")
    case .none: print("none")
    }
}
if case .some(let v) = a { print(v) }
if case .none = b { print("nothing") }
func f(_ x: Int?) -> String {
    switch x {
    case .none: return "nil"
    case .some(0): return "zero"
    case .some(let n) where n < 0: return "negative"
    case .some: return "positive"
    }
}
print(f(nil), f(0), f(-1), f(5))
// expect: some 3
// expect: none
// expect: 3
// expect: nothing
// expect: nil zero negative positive
