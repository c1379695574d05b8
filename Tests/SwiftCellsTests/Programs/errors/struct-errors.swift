struct ParseError: Error, CustomStringConvertible { let line: Int; let message: String; var description: String { "line \(line): \(message)" } }
func parse(_ s: String) throws -> [Int] {
    try s.split(separator: ",").enumerated().map { i, t in
        guard let n = Int(t) else { throw ParseError(line: i + 1, message: "'\(t)' is no number") }
        return n
    }
}
do { print(try parse("1,2,3")); print(try parse("1,x")) } catch { print(error) }
// expect: [1, 2, 3]
// expect: line 2: 'x' is no number
