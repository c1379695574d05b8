import Testing

@testable import SwiftCells

/// Built-ins ask for steps and bytes before they work: none does what its cell has no budget for.
///
/// Each program would run for minutes or years, or fill the memory. The budgets are small, so that the suite is quick; whatever did its
/// work before asking would still take far longer than the suite may.
@Suite(.timeLimit(.minutes(10))) struct BuiltInLimitTests {
    /// Runs cells of which each must end at a limit, one after another in one session, which must stay usable.
    ///
    /// - Parameter word: what the messages must have in them.
    private func expectLimit(_ texts: [String], _ word: String, steps: Int, bytes: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        var limits = CellLimits.submission
        limits.steps = steps
        limits.liveBytes = bytes
        // One session reads the library once: in a debug build that takes longer than most of the cells.
        let session = CellSession(limits: limits)
        for text in texts {
            let outcome = session.run(CellSource("import Foundation\n" + text.replacing("; ", with: "\n")))
            let error = outcome.errors.first
            #expect(error?.kind == .limit && error?.message.contains(word) == true, "\(text): \(outcome.errors.map(\.message))", sourceLocation: sourceLocation)
            #expect(session.heap.liveBytes <= bytes / 2, "\(text): \(session.heap.liveBytes) bytes are left", sourceLocation: sourceLocation)
            #expect(session.run(CellSource("print(1)")).output == "1\n", sourceLocation: sourceLocation)
        }
    }

    private static let large = [
        // Made large at once.
        "let a = Array(repeating: 1, count: 1 << 62)",
        "let a = Array(repeating: 1, count: 1 << 36)",
        "let a = Array(repeating: 1, count: 1_000_000)",
        "let a = Array(repeating: \"x\", count: 1_000_000)",
        "let s = String(repeating: \"ab\", count: 1 << 61)",
        "let s = String(repeating: \"ab\", count: 1 << 62)",
        "let s = String(repeating: \"ab\", count: 1 << 22)",
        "let s = String(repeating: \"é\" as Character, count: 1 << 22)",
        // Copied, sliced or put together.
        "let a = Array(repeating: 1, count: 300_000); var b = a; b[0] = 1",
        "let a = Array(repeating: 1, count: 300_000); let b = a + a",
        "let a = Array(repeating: 1, count: 300_000); let b = a[1...]; let c = Array(b)",
        "let a = Array(repeating: 1, count: 300_000); let b = a.map { Double($0) }",
        "let a = Array(repeating: 1, count: 300_000); let b = a.reversed().map { $0 }",
        "let a = Array(0..<300_000); let b = a.sorted { $0 > $1 }",
        "let a = Array(repeating: 1, count: 300_000); let b = zip(a, a).map { $0 }",
        "let z = Array(zip(0..<1_000_000, 0..<1_000_000))",
        "let z = Array(0..<1_000_000)",
        "let z = Array(stride(from: 0.0, to: 1e9, by: 1.0))",
        "let z = Array(repeating: Array(repeating: 0, count: 1000), count: 1000).flatMap { $0 }",
        "let z = Set(0..<1_000_000)",
        "let z = Dictionary(uniqueKeysWithValues: zip(0..<1_000_000, 0..<1_000_000))",
        "let z = Dictionary(grouping: 0..<1_000_000) { $0 }",
        // Grown.
        "var a = [1]; while true { a += a }",
        "var a = [1]; while true { a.append(contentsOf: a) }",
        "var a = [1]; while true { a.insert(contentsOf: a, at: 0) }",
        "var a = [[1]]; while true { a.append(contentsOf: a) }",
        "var a: [Int] = []; while true { a.append(1) }",
        "var a: [String] = []; while true { a.append(\"\\(a.count)\") }",
        "var d: [Int: Int] = [:]; var i = 0; while true { d[i] = i; i += 1 }",
        "var d: [String: [Int]] = [:]; var i = 0; while true { d[\"k\\(i)\", default: []].append(i); i += 1 }",
        "var s: Set<String> = []; var i = 0; while true { s.insert(\"\\(i)\"); i += 1 }",
        "var d: [Int: Int] = [:]; for i in 0..<10_000 { d[i] = i }; var copies = [d]; while true { d[0] = copies.count; copies.append(d) }",
        // Strings.
        "var s = \"x\"; while true { s += s }",
        "var s = \"x\"; while true { s = s + s }",
        "var s = \"x\"; while true { s.append(\"y\") }",
        "var s = \"x\"; while true { s += String(s.isEmpty ? 0 : 123456789) }",
        "var s = \"x\"; while true { s = \"\\(s)\\(s)\" }",
        "let p = Array(repeating: String(repeating: \"a\", count: 1000), count: 100_000).joined(separator: \"-\")",
        "let big = String(repeating: \"a\", count: 1_000_000); let r = big.replacingOccurrences(of: \"a\", with: big)",
        "let big = String(repeating: \"a,\", count: 1_000_000); let r = big.split(separator: \",\")",
        "let big = String(repeating: \"a,\", count: 1_000_000); let r = big.components(separatedBy: \",\")",
        "let big = String(repeating: \"é\", count: 500_000); let r = Array(big)",
        "let big = String(repeating: \"a\", count: 1_000_000); let r = Array(big)",
        "let big = String(repeating: \"a\", count: 1_000_000); let r = big.utf8.map { $0 }",
        "let big = String(repeating: \"a\", count: 100_000); print(Array(repeating: big, count: 1000).description.count)",
        // Shown: the text grows by more than strings.
        "struct S: CustomStringConvertible { let t: String; var description: String { t } }; let s = S(t: String(repeating: \"a\", count: 100_000)); print(\"\\(Array(repeating: s, count: 1000))\".count)",
        "struct S: CustomStringConvertible { let t: String; var description: String { \"\\(t)\" } }; let s = S(t: String(repeating: \"a\", count: 100_000)); print(\"\\(Dictionary(uniqueKeysWithValues: (0..<1000).map { ($0, s) }))\".count)",
        "let c = Character(\"a\" + String(repeating: \"\\u{301}\", count: 50_000)); print(Array(repeating: c, count: 1000))",
        "struct W<T> {}; func f<T>(_ x: W<T>, _ n: Int) { if n > 0 { f(W<W<T>>(), n - 1) } else { print(\"\\(Array(repeating: x, count: 50_000))\".count) } }; f(W<Int>(), 50)",
        "enum W<T> { case a }; func f<T>(_ x: W<T>, _ n: Int) { if n > 0 { f(W<W<T>>.a, n - 1) } else { print(\"\\(Array(repeating: x, count: 50_000))\".count) } }; f(W<Int>.a, 50)",
        "struct W<T> {}; func f<T>(_ x: W<T>, _ n: Int) { if n > 0 { f(W<W<T>>(), n - 1) } else { print(\"\\(Array(repeating: W<T>.self, count: 50_000))\".count) } }; f(W<Int>(), 50)",
        // Objects.
        "var x: Any = 1; while true { x = [x, x] as Any }",
        "class N { var n: N? = nil }; var h: N? = nil; while true { let n = N(); n.n = h; h = n }",
        "var f: [() -> Int] = []; while true { let i = f.count; f.append { i } }",
        "indirect enum L { case end, more(Int, L) }; var l = L.end; while true { l = .more(1, l) }",
        "struct P { var a = 1, b = 2 }; var a: [P] = []; while true { a.append(P()) }",
        "var a: [Int?] = []; while true { a.append(1) }",
    ]

    @Test func bytes() { expectLimit(Self.large, "bytes", steps: 300_000_000, bytes: 4 << 20) }

    private static let long = [
        // Sorting and searching.
        "var a = (0..<100_000).map { $0 * 7919 % 10_007 }; while true { a.sort(); a.reverse() }",
        "let a = (0..<1000).map { $0 * 7919 % 10_007 }; while true { _ = a.sorted { $0 < $1 } }",
        "var a = (0..<1000).map { \"\\($0)\" }; while true { a.sort(); a.reverse() }",
        "let a = Array(repeating: 1, count: 10_000); while true { _ = a.contains(2) }",
        "let a = Array(repeating: 1, count: 10_000); while true { _ = a.firstIndex(of: 2) }",
        "let a = Array(repeating: 1, count: 10_000); while true { _ = a.max() }",
        "let a = Array(repeating: 1, count: 10_000); while true { _ = a.shuffled() }",
        "var a = Array(repeating: 1, count: 10_000); while true { a.swapAt(0, 1); a.reverse() }",
        // Comparing and hashing.
        "let s = String(repeating: \"a\", count: 1_000_000), t = String(repeating: \"a\", count: 999_999) + \"b\"; while true { if s == t { break } }",
        "let s = String(repeating: \"a\", count: 1_000_000), t = s + \"b\"; while true { if t < s { break } }",
        "let s = String(repeating: \"a\", count: 100_000); var d = [s: 1]; while true { d[s] = d[s]! &+ 1 }",
        "let s = String(repeating: \"é\", count: 100_000); var d = [s: 1]; while true { d[s] = d[s]! &+ 1 }",
        "let a = Array(repeating: 1, count: 10_000), b = a + [1]; while true { if a == b { break } }",
        "let a = Array(repeating: 1, count: 10_000), b = a.map { $0 }; while true { if a != b { break } }",
        "let a = Array(repeating: 1, count: 10_000); while true { _ = a.hashValue }",
        "let d = Dictionary(uniqueKeysWithValues: zip(0..<1000, 0..<1000)); while true { if d != d { break } }",
        "struct S: Hashable { let a: [Int] }; let s = S(a: Array(repeating: 1, count: 10_000)); var d: Set<S> = [s]; while true { d.insert(s) }",
        "struct S: Hashable { let a: Int; func hash(into h: inout Hasher) {} }; var d: Set<S> = []; var i = 0; while true { d.insert(S(a: i)); i += 1 }",
        // Keys that all meet in one place of the table.
        "var d: [Int: Int] = [:]; var i = 0; while true { d[(i << 32 | i) &* (-1018231460777725123)] = i; i += 1 }",
        // Strings.
        "let s = String(repeating: \"a\", count: 1_000_000); while true { _ = s.uppercased() }",
        "let s = String(repeating: \"é\", count: 100_000); while true { _ = s.count }",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.count }",
        "let s = String(repeating: \"1\", count: 1_000_000); while true { _ = Int(s) }",
        "let s = String(repeating: \"1\", count: 1_000_000); while true { _ = Double(s) }",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.hasPrefix(\"b\") }",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.contains(\"ab\") }",
        // Each place begins like what is looked for.
        "let s = String(repeating: \"a\", count: 100_000), w = String(repeating: \"a\", count: 50_000) + \"b\"; _ = s.contains(w)",
        "let s = String(repeating: \"a\", count: 100_000), w = String(repeating: \"a\", count: 50_000) + \"b\"; _ = s.range(of: w)",
        "let s = String(repeating: \"a\", count: 100_000), w = String(repeating: \"a\", count: 50_000) + \"b\"; _ = s.split(separator: w)",
        "let s = String(repeating: \"a\", count: 100_000), w = String(repeating: \"a\", count: 50_000) + \"b\"; _ = s.components(separatedBy: w)",
        "let s = String(repeating: \"a\", count: 100_000), w = String(repeating: \"a\", count: 50_000) + \"b\"; _ = s.replacingOccurrences(of: w, with: s)",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.contains(\"b\" as Character) }",
        "let s = String(repeating: \"a\", count: 10_000); while true { for c in s { if c == \"b\" { break } } }",
        "let s = String(repeating: \"a b\", count: 10_000); while true { _ = s.split(separator: \" \") }",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.dropFirst(5) }",
        "let s = String(repeating: \"a\", count: 100_000); while true { _ = s.trimmingCharacters(in: .whitespaces) }",
        "let s = String(repeating: \"ab\", count: 10_000); while true { _ = s.replacingOccurrences(of: \"ab\", with: \"c\") }",
        "let s = String(repeating: \"a\", count: 1000); while true { _ = s.capitalized }",
        "let a = Array(repeating: \"ab\", count: 10_000); while true { _ = a.joined(separator: \",\") }",
        "while true { _ = String(format: \"%10000d\", 1) }",
        "while true { _ = String(repeating: \"a\", count: 10_000) }",
        "while true { _ = String(12345, radix: 2) }",
        // Showing.
        "let a = Array(repeating: 1, count: 10_000); while true { _ = \"\\(a)\" }",
        "let a = Array(repeating: [1.5], count: 1000); while true { _ = a.description }",
        "let a = Array(repeating: \"ab\", count: 1000); while true { _ = a.debugDescription }",
        "while true { print(\"\", terminator: \"\") }",
        // Copies of values.
        "let a = Array(repeating: 1, count: 10_000); while true { let b = a; var c = b; c[0] = 2 }",
        "let a = Set(0..<1000); while true { _ = a.union(a) }",
        "let d = Dictionary(uniqueKeysWithValues: zip(0..<1000, 0..<1000)); while true { var e = d; e[1] = 2 }",
        "let d = Dictionary(uniqueKeysWithValues: zip(0..<1000, 0..<1000)); while true { _ = d.mapValues { $0 } }",
        "var a: [Int] = []; while true { a.insert(1, at: 0); if a.count > 10_000 { a.removeFirst() } }",
        "var a = Array(0..<10_000); while true { a.removeLast(); a.append(1); _ = a.dropFirst(3) }",
        "let a = [1, 2, 3] as Any; while true { _ = a as? [Int] }",
        // Iterators, ranges and jumps.
        "for x in 0... { if x < 0 { break } }",
        "for x in 0..<Int.max { if x < 0 { break } }",
        "for x in stride(from: 0.0, to: 1e300, by: 1e-300) { if x < 0 { break } }",
        "for x in stride(from: 0, through: Int.max, by: 1) { if x < 0 { break } }",
        "for x in sequence(first: 1, next: { $0 }) { if x < 0 { break } }",
        "_ = (0..<Int.max).reduce(0) { ($0 &+ $1) }",
        "_ = (0..<Int.max).lazy.map { $0 }.first { $0 < 0 }",
        "_ = (0..<Int.max).contains { $0 < 0 }",
        "_ = (0...Int.max - 1).allSatisfy { $0 >= 0 }",
        "while true { for _ in 0..<10 { continue } }",
        "outer: while true { for _ in 0..<10 { continue outer } }",
        "repeat {} while true",
        "while true { continue }",
        "var i = 0; while true { if i >= 0 { continue }; i += 1 }",
        "repeat { continue } while true",
        "final class N { var next: N?; deinit { next = N(); next!.next = N() } }; func f() { _ = N(); f() }; f()",
        "enum E: Error { case e }; func f() throws { throw E.e }; while true { do { try f() } catch {} }",
        "while true { defer { _ = 1 } }",
        "var i = 0; func f() -> Bool { i = 1; return true }; while f() {}",
        "let f = { 1 }; while true { _ = f() }",
        "while true { _ = Double.random(in: 0..<1) }",
        // Written in different ways, character by character.
        "let s = String(repeating: \"é\", count: 1_000_000), t = String(repeating: \"e\\u{301}\", count: 1_000_000); var n = 0; while n >= 0 { if s == t { n += 1 } }",
        "let s = String(repeating: \"é\", count: 1_000_000), t = String(repeating: \"e\\u{301}\", count: 1_000_000); var n = 0; while n >= 0 { if s < t { n += 1 } }",
    ]

    @Test func steps() { expectLimit(Self.long, "steps", steps: 20_000_000, bytes: 64 << 20) }

    private static let deep = [
        "struct S: CustomStringConvertible { var description: String { \"\\(self)\" } }; print(S())",
        "struct S: Hashable { let a: Int; func hash(into h: inout Hasher) { h.combine(S(a: a + 1)) } }; print(Set([S(a: 1)]))",
        "struct S: Equatable { static func == (a: S, b: S) -> Bool { [a] == [b] } }; print([S()] == [S()])",
        "func f(_ n: Int) -> Int { [1].map { f($0 + n) }[0] }; print(f(1))",
        "func f(_ n: Int) -> [Int] { [2, 1].sorted { _, _ in f(n + 1).isEmpty } }; print(f(1))",
        "indirect enum L { case end, more(L) }; var l = L.end; for _ in 0..<1000 { l = .more(l) }; print(l)",
        "var x: Any = 1; for _ in 0..<1000 { x = [x] }; print(x)",
    ]

    @Test func depth() { expectLimit(Self.deep, "deep", steps: 100_000_000, bytes: 64 << 20) }

    private static let chatty = ["print(String(repeating: \"a\", count: 1 << 20))", "while true { print(\"again\") }", "debugPrint(Array(repeating: 1, count: 200_000))"]

    @Test func output() { expectLimit(Self.chatty, "prints more than", steps: 100_000_000, bytes: 64 << 20) }
}
