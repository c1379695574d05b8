import Testing

@testable import SwiftCells

/// Built-ins ask for steps and bytes before they work: none does what its cell has no budget for.
struct BuiltInLimitTests {
    /// Runs a cell that must end at a limit, within a second or two and with little memory, and leave the session usable.
    private func expectLimit(_ text: String, _ word: String, steps: Int = 2_000_000, bytes: Int = 4 << 20, sourceLocation: SourceLocation = #_sourceLocation) {
        var limits = CellLimits.submission
        limits.steps = steps
        limits.liveBytes = bytes
        let session = CellSession(limits: limits)
        let start = ContinuousClock.now
        let outcome = session.run(CellSource(text))
        #expect(ContinuousClock.now - start < .seconds(30), sourceLocation: sourceLocation)
        #expect(outcome.errors.first?.kind == .limit, "\(outcome.errors.map(\.message)) \(outcome.output.prefix(200))", sourceLocation: sourceLocation)
        #expect(outcome.errors.first?.message.contains(word) == true, "\(outcome.errors.map(\.message))", sourceLocation: sourceLocation)
        #expect(session.run(CellSource("print(1)")).output == "1\n", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "let a = Array(repeating: 1, count: 1 << 62)",
        "let a = Array(repeating: 1, count: 1_000_000)",
        "let a = [Int](repeating: 0, count: 300_000); var b = a; b[0] = 1",
        "var a = [1]; while true { a += a }",
        "var a = [[1]]; while true { a.append(contentsOf: a) }",
        "var s = \"x\"; while true { s += s }",
        "var s = \"x\"; while true { s = s + s }",
        "var s = \"x\"; while true { s = \"\\(s)\\(s)\" }",
        "let s = String(repeating: \"ab\", count: 1 << 61)",
        "let s = String(repeating: \"ab\", count: 1 << 22)",
        "let p = Array(repeating: String(repeating: \"a\", count: 1000), count: 100_000).joined(separator: \"-\")",
        "let big = String(repeating: \"a\", count: 100_000); print(Array(repeating: big, count: 1000).description.count)",
        "let big = String(repeating: \"a\", count: 1_000_000); let r = big.replacingOccurrences(of: \"a\", with: big)",
        "var d: [Int: Int] = [:]; var i = 0; while true { d[i] = i; i += 1 }",
        "var s: Set<String> = []; var i = 0; while true { s.insert(\"\\(i)\"); i += 1 }",
        "var d: [Int: Int] = [:]; for i in 0..<30_000 { d[i] = i }; var copies = [d]; while true { d[0] = copies.count; copies.append(d) }",
        "var x: Any = 1; while true { x = [x, x] as Any }",
        "class N { var n: N? = nil }; var h: N? = nil; while true { let n = N(); n.n = h; h = n }",
        "var f: [() -> Int] = []; while true { let i = f.count; f.append { i } }",
        "let z = Array(zip(0..<1_000_000, 0..<1_000_000))",
    ])
    func bytes(_ text: String) { expectLimit(text, "bytes", steps: 100_000_000) }

    @Test(arguments: [
        "var a = (0..<100_000).map { $0 * 7919 % 10_007 }; while true { a.sort(); a.reverse() }",
        "let a = (0..<1000).map { $0 * 7919 % 10_007 }; while true { _ = a.sorted { $0 < $1 } }",
        "let s = String(repeating: \"a\", count: 1_000_000), t = String(repeating: \"a\", count: 999_999) + \"b\"; while true { if s == t { break } }",
        "let s = String(repeating: \"a\", count: 1_000_000), t = s + \"b\"; while true { if t < s { break } }",
        "let s = String(repeating: \"a\", count: 1_000_000); var d = [s: 1]; while true { d[s] = d[s]! &+ 1 }",
        "let s = String(repeating: \"a\", count: 1_000_000); while true { _ = s.uppercased() }",
        "let s = String(repeating: \"1\", count: 1_000_000); while true { _ = Int(s) }",
        "let a = Array(repeating: 1, count: 100_000), b = a + [1]; while true { if a == b { break } }",
        "let a = Array(repeating: 1, count: 100_000); while true { _ = \"\\(a)\" }",
        "let a = Array(repeating: 1, count: 100_000); while true { _ = a.contains(2) }",
        "let a = Array(repeating: 1, count: 100_000); while true { let b = a; var c = b; c[0] = 2 }",
        "let a = Set(0..<10_000); while true { _ = a.union(a) }",
        "while true { _ = String(format: \"%10000d\", 1) }",
        "var a: [Int] = []; while true { a.insert(1, at: 0); if a.count > 10_000 { a.removeFirst() } }",
        "for x in 0... { if x < 0 { break } }",
        "for x in sequence(first: 1, next: { $0 }) { if x < 0 { break } }",
        "struct S: Hashable { let a: [Int] }; let s = S(a: Array(repeating: 1, count: 10_000)); var d: Set<S> = [s]; while true { d.insert(s) }",
        "lazy: while true { for _ in 0..<10 { continue lazy } }",
        "func f() throws { struct E: Error {}; throw E() }; while true { do { try f() } catch {} }",
        "while true { defer { _ = 1 } }",
        "while true { print(\"\", terminator: \"\") }",
    ])
    func steps(_ text: String) { expectLimit(text, "steps", bytes: 64 << 20) }
}
