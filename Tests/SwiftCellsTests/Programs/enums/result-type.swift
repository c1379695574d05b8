enum ParseError: Error { case empty, bad(String) }
func parse(_ s: String) -> Result<Int, ParseError> {
    if s.isEmpty { return .failure(.empty) }
    guard let n = Int(s) else { return .failure(.bad(s)) }
    return .success(n)
}
for s in ["1", "", "x"] {
    switch parse(s) {
    case .success(let n): print("ok", n)
    case .failure(.empty): print("empty")
    case .failure(let e): print("error", e)
    }
}
print(parse("5").map { $0 * 2 })
print((try? parse("7").get()) ?? 0)
do { print(try parse("q").get()) } catch { print("caught", error) }
// expect: ok 1
// expect: empty
// expect: error bad("x")
// expect: success(10)
// expect: 7
// expect: caught bad("q")
