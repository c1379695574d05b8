// A case with its enum before it is looked for in a value of unknown type, too: the value is cast first.
enum E: Error { case two, big(Int), pair(code: Int, String) }
enum F { case two }
protocol P {}
enum Q<T>: P { case a(T), b }
struct S: P {}
func f(_ x: Any) -> String {
    switch x {
    case E.two: "two"
    case F.two: "other two"
    case E.big(let n) where n > 3: "big \(n)"
    case E.big: "small"
    case let E.pair(code, text): "\(code) \(text)"
    case Q<Int>.a(let n): "a\(n)"
    case Q<String>.b: "b"
    default: "?"
    }
}
print(f(E.two), f(F.two), f(E.big(4)), f(E.big(1)), f(E.pair(code: 1, "x")), f(Q.a(3)), f(Q<String>.b), f(Q<Int>.b), f(4))
func g(_ r: Result<Int, any Error>) -> String {
    switch r {
    case .success(let v): "\(v)"
    case .failure(E.two): "two"
    case .failure(E.big(1...3)): "few"
    case .failure(let e): "\(e)"
    }
}
print(g(.failure(E.two)), g(.failure(E.big(2))), g(.failure(E.big(9))), g(.success(1)))
func h(_ e: (any P)?, _ n: Int) -> Int {
    switch (e, n) {
    case (Q<Int>.a(let x)?, 1): x
    case (.some(Q<Int>.b), _): -1
    case (nil, _): 0
    default: 9
    }
}
print(h(Q.a(7), 1), h(Q<Int>.b, 5), h(nil, 1), h(S(), 1))
let error: any Error = E.pair(code: 3, "y")
if case E.pair(code: let c, _) = error { print(c) }
for case E.big(let n) in [E.two, 1, E.big(2)] as [Any] { print(n) }
do { throw E.pair(code: 3, "z") } catch E.two, E.big { print("no") } catch E.pair(code: 3, let s) { print(s) }

// expect: two other two big 4 small 1 x a3 b ? ?
// expect: two few big(9) 1
// expect: 7 -1 0 9
// expect: 3
// expect: 2
// expect: z
