import Testing

@testable import SwiftCells

/// What is read without swift-syntax is what swift-syntax reads.
struct SignatureReaderTests {
    @Test func nodesAreThoseOfTheWholeParser() {
        var left: [String] = []
        var texts = CellLibrary.standard.entries.map(\.signature)
        texts += Set(CellLibrary.standard.entries.compactMap(\.context)).map { "extension \($0)" }
        for text in texts {
            let file = SourceFile(text.contains("{") || !["struct", "enum", "class", "protocol", "extension"].contains(where: { text.contains($0 + " ") }) ? text : text + " {}", isLibrary: true)
            guard let plain = SignatureReader.read(file) else {
                left.append(text)
                continue
            }
            let whole = SyntaxLowering.lower(file, nestingLimit: 200, operators: .standard)
            #expect(whole.statements.count == 1, "\(text)")
            guard let statement = whole.statements.first else { continue }
            let (own, other) = (described(plain), described(statement))
            #expect(own == other, "\(text)")
        }
        // Stored properties with values, strings over several lines.
        #expect(left.count < 10, "\(left)")
    }

    @Test(arguments: [
        "func f<T>(_ x: T) -> [T: Int?] where T: P & Q, T.A == (Int, b: B) { \"}\" }", "func `f`(`in` x: Int = 1, y: () -> Int = g)", "subscript(i: Int) -> Int { get { i } set { } }",
        "protocol P<A>: Q { associatedtype A: R = Int where A.B == Int; init?(a: A); var x: Int { get } }", "indirect enum E<T>: P { case a, b(T, c: Int)\n func f() {} }",
        "open class C: D { class func f(_ a: inout [Int], _ b: @escaping (inout A, B) throws -> C.Type) rethrows -> any P }", "typealias A<T> = [T]", "extension A.B: P where T == Int {}",
        "let x: Int", "struct S { let a: some P; var b: Int { 1 // } \n } }", "func f() -> (x: Int, y: Int)?", "func f() -> String { \"\\(g(\"}\"))\" }",
    ])
    func declarationsAreThoseOfTheWholeParser(_ text: String) throws {
        let file = SourceFile(text, isLibrary: true)
        let plain = try #require(SignatureReader.read(file))
        let whole = SyntaxLowering.lower(file, nestingLimit: 200, operators: .standard)
        #expect(whole.diagnostics.isEmpty)
        #expect(described(plain) == described(try #require(whole.statements.first)))
    }

    @Test(arguments: [
        "func f(_ x: A = B<C, D>())", "func f(_ x: () -> Int = { 1 })", "func f() { \"\\(\" }", "func f(", "func", "var x", "var x: Int { get", "struct S {", "", "///",
        "func f(_ x: Int) -> ", "var x: Int = 1", "var x: Int, y: Int", "func f(_ x: Int) async", "enum E: Int { case a = 1 }", "func f() {} func g() {}", "@inlinable func f()",
    ])
    func whatIsNotPlainIsLeftToTheWholeParser(_ text: String) {
        #expect(SignatureReader.read(SourceFile(text, isLibrary: true)) == nil)
    }

    /// Reads what is left for later.
    private func settle(_ value: Any) {
        if let block = value as? BlockNode { _ = block.statements }
        if let later = value as? Later<ExpressionNode> { _ = later.node }
        for child in Mirror(reflecting: value).children { settle(child.value) }
    }

    private func described(_ node: StatementNode) -> String {
        settle(node)
        var text = ""
        dump(node, to: &text)
        return text
    }
}
