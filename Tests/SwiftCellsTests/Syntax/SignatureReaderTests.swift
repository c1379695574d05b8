import Testing

@testable import SwiftCells

/// What is read without swift-syntax is what swift-syntax reads.
struct SignatureReaderTests {
    @Test func nodesAreThoseOfTheWholeParser() {
        var read = 0
        for entry in CellLibrary.standard.entries {
            let file = SourceFile(entry.signature, isLibrary: true)
            guard let plain = SignatureReader.read(file) else { continue }
            read += 1
            let whole = SyntaxLowering.lower(file, nestingLimit: 200, operators: .standard)
            #expect(whole.statements.count == 1, "\(entry.signature)")
            guard let statement = whole.statements.first else { continue }
            let (own, other) = (described(plain), described(statement))
            #expect(own == other, "\(entry.signature)")
        }
        // The greater part of the library's signatures without a body.
        #expect(read > 600, "only \(read) are read")
    }

    @Test(arguments: [
        "func f(_ x: Int = 1) -> Int", "func f(_ x: Int) -> Int { x }", "func f<T>(_ x: T) where T: P", "func f(_ x: (a: Int, b: Int))", "func f(_ x: any P)", "func `f`()",
        "func f(", "func", "var x", "var x: Int { get", "struct S {}", "", "///", "func f(_ x: Int) -> ", "subscript(i: Int) -> Int { get }", "func f<T: P & Q>(_ x: T)", "let x: Int",
    ])
    func whatIsNotPlainIsLeftToTheWholeParser(_ signature: String) {
        #expect(SignatureReader.read(SourceFile(signature, isLibrary: true)) == nil)
    }

    private func described(_ node: StatementNode) -> String {
        var text = ""
        dump(node, to: &text)
        return text
    }
}
