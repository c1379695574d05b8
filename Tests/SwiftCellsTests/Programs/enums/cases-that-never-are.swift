// A case that carries what has no values needs none in a switch, and a type without values no cases at all.
enum Nothing { }
enum Choice<T> { case value(T), never(Nothing), both(Int, Nothing), end }
func f(_ x: Choice<Int>) -> Int {
    switch x {
    case .value(let n): return n
    case .end: return 0
    }
}
func g(_ x: Nothing) -> Int { switch x { } }
func h(_ x: Never) -> String { switch x { } }
let none: Nothing? = nil
switch none { case nil: print("nil") }
let all: [Nothing] = []
print(f(.value(3)), f(.end), all.map(g))
// expect: nil
// expect: 3 0 []
