import Testing

@testable import SwiftCells

/// Every built-in whose work grows with its arguments charges for it: gone through from the library itself, so that one that is declared
/// tomorrow must be looked at too.
struct EveryBuiltInTests {
    /// The entries were paid for when they came.
    private static let removeAll = "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)"

    /// A slice looks at the elements where they lie.
    private static let sliced = "func _sliced(_ low: Int, _ high: Int) -> ArraySlice<Element>"

    /// What takes the same time whatever the sizes: facts that are kept, one place, one entry.
    private static let constant: [String: Set<String>] = [
        "Array": [
            "init(_ elements: [Element])", "mutating func popLast() -> Element?", "mutating func _removeLast() -> Element", "mutating func swapAt(_ i: Int, _ j: Int)",
            "var endIndex: Int { get }", "var startIndex: Int { get }", sliced,
        ],
        "ArraySlice": [
            "init(_ elements: [Element])", "mutating func _narrow(_ low: Int, _ high: Int)", "mutating func swapAt(_ i: Int, _ j: Int)", "func _isIdentical(to other: ArraySlice<Element>) -> Bool",
            "var endIndex: Int { get }", "var startIndex: Int { get }", sliced,
        ],
        "Dictionary": [
            "func _key(_ i: Int) -> Key", "func _checked(_ position: Int, _ age: Int) -> Int", "var _age: Int { get }", "func _value(_ i: Int) -> Value", "init()", "init(minimumCapacity: Int)", "mutating func reserveCapacity(_ minimumCapacity: Int)", "var _end: Int { get }", "var count: Int { get }",
            "var isEmpty: Bool { get }", removeAll,
        ],
        "Set": [
            "func _key(_ i: Int) -> Element", "func _checked(_ position: Int, _ age: Int) -> Int", "var _age: Int { get }", "init()", "init(minimumCapacity: Int)", "mutating func reserveCapacity(_ minimumCapacity: Int)", "var _end: Int { get }", "var count: Int { get }", "var isEmpty: Bool { get }", removeAll,
        ],
        "String": ["func _byte(_ offset: Int) -> UInt8", "func _byteCount() -> Int", "func _start() -> Int", "func _end() -> Int", "var startIndex: _StringIndex { get }", "var endIndex: _StringIndex { get }", "init()", "init(_ value: Int, radix: Int, uppercase: Bool = false)", "static func _digits(_ value: UInt, _ radix: Int, _ uppercase: Bool) -> String", "var isEmpty: Bool { get }"],
        "Substring": ["func _byte(_ offset: Int) -> UInt8", "func _byteCount() -> Int", "func _start() -> Int", "func _end() -> Int", "var startIndex: _StringIndex { get }", "var endIndex: _StringIndex { get }", "init()", "var isEmpty: Bool { get }"],
        "Bool": ["var description: String { get }"],
        "": [
            "func _address(_ x: AnyObject) -> Int", "func _scalarText(_ value: Int) -> String", "func _scalarInQuotes(_ value: Int) -> String", "func _fail(_ message: String) -> Never", "func _caseNumber<T>(of value: T) -> Int",
            "func == (a: Any.Type, b: Any.Type) -> Bool",
            "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool", "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool",
        ],
    ]

    /// Calls of the others with something of a size, which `preparation` makes.
    private static let growing: [String: [String: String]] = [
        "Array": sequences("a").merging(["mutating func _removeFirst() -> Element": "{ var b = a; b.removeFirst(); return 0 }()"]) { $1 },
        "ArraySlice": sequences("a[0...]").merging(["func _copyToArray() -> [Element]": "Array(a[1...])"]) { $1 },
        "String": texts("s").merging([
            "init(format: String, _ arguments: any CVarArg...)": "String(format: \"%@\", s)", "init(repeating repeatedValue: Character, count: Int)": "String(repeating: \"a\" as Character, count: n)",
            "init(repeating repeatedValue: String, count: Int)": "String(repeating: \"ab\", count: n)", "init<T>(reflecting subject: T)": "String(reflecting: s)",
        ]) { $1 },
        "Substring": texts("s[s.startIndex...]").merging(["init(_ value: String)": "Substring(String(tail))"]) { $1 },
        "Dictionary": [
            "func _find(_ key: Key) -> Int": "byText[s]", "func _next(_ i: Int) -> Int": "emptied.first", "mutating func _remove(_ i: Int)": "{ var d = table; d[0] = nil; return 0 }()",
            "mutating func _set(_ key: Key, _ value: Value)": "table.filter { _ in true }", "mutating func _add(_ key: Key, _ value: Value)": "table.compactMapValues { $0 }",
            "mutating func _place(_ key: Key, _ value: Value) -> Int": "{ var d = table; d.updateValue(2, forKey: -1); return 0 }()",
            "func _withValues<T>(_ values: [T]) -> [Key: T]": "table.mapValues { $0 + 1 }",
            "mutating func _setValue(_ i: Int, _ value: Value)": "{ var d = table; d.updateValue(2, forKey: 0); return 0 }()",
            "func _keyArray() -> [Key]": "table.keys.filter { $0 < 0 }", "func _valueArray() -> [Value]": "table.values.filter { $0 < 0 }",
            "var _start: Int { get }": "emptied.first", "var debugDescription: String { get }": "table.debugDescription", "var description: String { get }": "table.description",
        ],
        "Set": [
            "func _find(_ member: Element) -> Int": "{ var d = texts; return d.remove(s) }()", "func _next(_ i: Int) -> Int": "emptiedSet.first", "func contains(_ member: Element) -> Bool": "texts.contains(s)",
            "func _keyArray() -> [Element]": "{ var total = 0; for x in set { total &+= x }; return total }()",
            "mutating func _insert(_ member: Element) -> Bool": "{ var d = set; d.formUnion([-1]); return 0 }()", "mutating func _place(_ member: Element) -> Int": "{ var d = set; d.insert(-1); return 0 }()", "mutating func _remove(_ i: Int)": "{ var d = set; d.remove(0); return 0 }()",
            "mutating func _setKey(_ i: Int, _ member: Element)": "{ var d = set; d.update(with: 0); return 0 }()",
            "var _start: Int { get }": "emptiedSet.first",
            "var debugDescription: String { get }": "set.debugDescription", "var description: String { get }": "set.description",
        ],
        "Bool": ["init?(_ description: String)": "Bool(s)"],
        "Hasher": ["mutating func combine<H: Hashable>(_ value: H)": "{ var h = Hasher(); h.combine(s); return 0 }()"],
        "": [
            "func _join(_ parts: [String], _ separator: String) -> String": "[s, s].joined(separator: \"-\")", "func _scalarValues(_ text: String) -> [Int]": "Array(s.unicodeScalars)",
            "func _decoded(_ bytes: [UInt8]) -> String": "String(decoding: bytes, as: UTF8.self)",
            "func _characterSet(_ formula: String, contains value: Int) -> Bool": "CharacterSet(charactersIn: s).contains(\"b\")",
            "func _characterSet(_ formula: String, equals other: String) -> Bool": "(CharacterSet(charactersIn: s) == CharacterSet())",
            "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")": "debugPrint(s)",
            "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")": "print(s)",
        ],
    ]

    private static func sequences(_ a: String) -> [String: String] {
        func changed(_ change: String) -> String { "{ var b = \(a); b.\(change); return 0 }()" }
        return [
            "@discardableResult mutating func remove(at index: Int) -> Element": changed("remove(at: 1)"), "mutating func reserveCapacity(_ minimumCapacity: Int)": changed("reserveCapacity(0)"),
            "init(repeating repeatedValue: Element, count: Int)": "Array(repeating: 1, count: n)",
            "mutating func _append(_ other: ArraySlice<Element>)": changed("append(contentsOf: a[1...])"), "mutating func _append(_ other: [Element])": changed("append(contentsOf: a)"),
            "mutating func _remove(_ low: Int, _ high: Int)": changed("removeSubrange(1...2)"),
            "mutating func _replace(_ low: Int, _ high: Int, _ other: [Element])": changed("replaceSubrange(1...2, with: [1])"), "mutating func _sortPlainly() -> Bool": changed("sort()"),
            "mutating func insert(_ newElement: Element, at i: Int)": changed("insert(1, at: 0)"), "mutating func reverse()": changed("reverse()"),
            "var debugDescription: String { get }": "\(a).debugDescription", "var description: String { get }": "\(a).description",
        ]
    }

    private static func texts(_ s: String) -> [String: String] {
        let found = "prefix(n / 2).isEmpty"
        return [
            "func _advanced(_ offset: Int, _ distance: Int, _ limit: Int) -> Int": "\(s).index(\(s).startIndex, offsetBy: n / 2)", "func _at(_ offset: Int) -> Character": "\(cluster(s))[\(cluster(s)).startIndex]",
            "subscript(i: _StringIndex) -> Character { get }": "\(cluster(s))[\(cluster(s)).startIndex]", "func index(after i: _StringIndex) -> _StringIndex": "\(cluster(s)).index(after: \(cluster(s)).startIndex)",
            "func _characters() -> [Character]": "\(s).makeIterator()", "func _bytesOrCharacters() -> [Character]": "Array(\(s))", "func _sub(_ low: Int, _ high: Int) -> Substring": "\(s)[\(s).startIndex..<\(s).endIndex]",
            "func contains(_ element: Character) -> Bool": "\(s).contains(\"x\" as Character)", "func contains(_ other: String) -> Bool": "\(s).contains(\"x\" as String)",
            "func contains(_ other: Substring) -> Bool": "\(s).contains(x[x.startIndex...])", "func dropFirst(_ k: Int = 1) -> Substring": "\(s).dropFirst(n / 2)",
            "func dropLast(_ k: Int = 1) -> Substring": "\(s).dropLast(n / 2)", "func hasPrefix(_ prefix: String) -> Bool": "\(s).hasPrefix(s)",
            "func hasPrefix(_ prefix: Substring) -> Bool": "\(s).hasPrefix(s[s.startIndex...])", "func hasSuffix(_ suffix: String) -> Bool": "\(s).hasSuffix(s)",
            "func hasSuffix(_ suffix: Substring) -> Bool": "\(s).hasSuffix(s[s.startIndex...])", "func lowercased() -> String": "\(s).lowercased()", "func prefix(_ maxLength: Int) -> Substring": "\(s).\(found)",
            "func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]": "\(s).split(separator: \"b\" as Character)",
            "func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]": "\(s).split(separator: \"b\" as String)",
            "func suffix(_ maxLength: Int) -> Substring": "\(s).suffix(n / 2)", "func uppercased() -> String": "\(s).uppercased()", "var count: Int { get }": "\(s).count",
            "var debugDescription: String { get }": "\(s).debugDescription", "var first: Character? { get }": "\(cluster(s)).first",
            "var last: Character? { get }": "\(cluster(s)).last", "func _utf8() -> [UInt8]": "Array(\(s).utf8)", "func _utf16() -> [UInt16]": "Array(\(s).utf16)",
            "func _trimming(_ formula: String) -> String": "\(spaces(s)).trimmingCharacters(in: .whitespaces)",
            "func _components(_ formula: String) -> [String]": "\(s).components(separatedBy: .whitespaces)",
            "func _place(of other: String) -> Int": "\(s).range(of: \"x\")",
            "func _rangesOf(_ other: String, _ limit: Int) -> [Int]": "\(s).ranges(of: \"b\")",
            "func _replacing(_ other: String, _ replacement: String, _ maxReplacements: Int) -> String": "\(s).replacing(\"b\", with: \"c\")",
            "func _utf8Offset(_ units: Int) -> Int": "String.Index(utf16Offset: n, in: \(s))",
            "func _utf16Offset(_ bytes: Int) -> Int": "\(s).endIndex.utf16Offset(in: \(s))",
            "func components(separatedBy separator: String) -> [String]": "\(s).components(separatedBy: \"b\")",
            "func padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String": "\(s).padding(toLength: 2 * n, withPad: \"-\", startingAt: 0)",
            "func replacingOccurrences(of target: String, with replacement: String) -> String": "\(s).replacingOccurrences(of: \"b\", with: \"\")",
            "var capitalized: String { get }": "\(s).capitalized",
        ]
    }

    private static func spaces(_ s: String) -> String { s == "s" ? "spaces" : "spaces[spaces.startIndex...]" }

    /// One character of any size, as text of the same type.
    private static func cluster(_ s: String) -> String { s == "s" ? "cluster" : "cluster[cluster.startIndex...]" }

    private static let preparation = """
        import Foundation
        let x = "x", s = String(repeating: "abé ", count: n), spaces = String(repeating: " ", count: n), cluster = "e" + String(repeating: "\\u{301}", count: n)
        let a = (0..<n).map { ($0 * 7919) % 10_007 }, bytes = [UInt8](repeating: 65, count: n)
        let table = Dictionary(uniqueKeysWithValues: zip(0..<n, 0..<n)), set = Set(0..<n), byText = [s: 1], texts: Set = [s]
        var emptied = table, emptiedSet = set
        let tail = s.dropFirst()
        for i in 0..<(n / 3) { emptied[i] = nil; emptiedSet.remove(i) }
        """

    /// The native built-ins that can meet a value of any size: by what they belong to, the line that declares them. Numbers read and
    /// written and facts about a character have tests of their own below.
    private static func sizedBuiltIns() -> [String: Set<String>] {
        let library = CellLibrary.standard
        var found: [String: Set<String>] = [:]
        for entry in library.entries {
            guard let native = entry.native, library.natives[native].intrinsic == nil, entry.context.map({ !numbers.contains($0) && $0 != "Character" }) ?? true else { continue }
            let line = entry.signature.split(separator: "\n").last.map(String.init) ?? ""
            if entry.context == nil, !["String", "Any", "[", "<"].contains(where: { line.contains($0) }) { continue }
            found[entry.context ?? "", default: []].insert(line)
        }
        return found
    }

    private static let numbers: Set = ["Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float"]

    @Test func eachIsLookedAt() {
        let all = Self.sizedBuiltIns()
        for (owner, lines) in all { #expect(lines == (Self.constant[owner] ?? []).union((Self.growing[owner] ?? [:]).keys), "\(owner)") }
        #expect(Set(all.keys) == Set(Self.constant.keys).union(Self.growing.keys))
    }

    /// The steps that calls take with sizes of `n`.
    private func steps(_ calls: [String], _ n: Int) -> [Int] {
        let session = CellSession(limits: .lesson)
        #expect(session.run(CellSource("let n = \(n)\n" + Self.preparation)).errors.map(\.message) == [])
        return calls.map { call in
            let outcome = session.run(CellSource("do { let v: Any = \(call) as Any; _ = v }"))
            #expect(outcome.errors.map(\.message) == [], "\(call)")
            return outcome.steps
        }
    }

    @Test func stepsGrowWithTheSize() {
        var calls = Self.growing.values.flatMap(\.values)
        calls += Self.numbers.sorted().map { "\($0)(s)" } + Self.numbers.subtracting(["Double", "Float"]).sorted().map { "\($0)(s, radix: 16)" }
        calls += ["Character(cluster)", "cluster.first!.uppercased()", "cluster.first!.isLetter", "cluster.first!.wholeNumberValue"]
        for (call, (few, many)) in zip(calls, zip(steps(calls, 1000), steps(calls, 20_000))) {
            // A step is worth some ten nanoseconds' work at the most: the copying of a few hundred bytes.
            #expect(many - few >= 19_000 / 64, "\(call) takes \(few) steps for 1000 and \(many) for 20,000")
        }
    }
}
