import Testing

@testable import SwiftCells

/// Code that built-ins call back counts in depth and steps as any other, and never exhausts the native stack.
struct CallbackLimitTests {
    private func failure(_ text: String) throws -> CellDiagnostic {
        let session = CellSession(limits: .submission)
        let outcome = session.run(CellSource(text))
        let error = try #require(outcome.errors.first)
        #expect(session.run(CellSource("print(1)")).output == "1\n")
        return error
    }

    @Test(arguments: [
        "struct S: CustomStringConvertible { var description: String { \"\\(self)\" } }\nprint(S())",
        "struct S: CustomStringConvertible { var description: String { print(self); return \"\" } }\nprint([S()])",
        "struct S: Equatable { static func == (a: S, b: S) -> Bool { [a] == [b] } }\nprint([S()] == [S()])",
        "struct S: Hashable { func hash(into h: inout Hasher) { h.combine([self]) } }\nprint(Set([S()]).count)",
        "struct S: Hashable { static func == (a: S, b: S) -> Bool { Set([a]) == Set([b]) }; func hash(into h: inout Hasher) {} }\nprint(Set([S()]) == Set([S()]))",
        "func f(_ n: Int) -> [Int] { [2, 1].sorted { _ = f(n + 1); return $0 < $1 } }\nprint(f(0))",
        "func f(_ n: Int) -> [Int] { [2, 1].map { _ in f(n + 1).count } }\nprint(f(0))",
        "class C { lazy var x: Int = D().x }\nclass D { lazy var x: Int = C().x }\nprint(C().x)",
        "func f(_ n: Int = f()) -> Int { n }\nprint(f())",
        "struct S { var all: [S] = [S(), S()] }\nprint(S().all.count)",
        "class C { var n: Int { m }; var m: Int { n } }\nprint(C().n)",
        "class C { var n = 1 { didSet { n += 1; bump() } }; func bump() { n += 1 } }\nlet c = C()\nc.n = 2",
        "class C { subscript(i: Int) -> Int { self[i + 1] } }\nprint(C()[0])",
        "class C { init(_ n: Int) { next = C(n + 1) }; var next: C }\nlet c = C(0)",
        "enum E: Error { case e }\nfunc f() throws { do { throw E.e } catch { try f() } }\ntry f()",
        "let f: (Int) -> Int = { g($0) }\nfunc g(_ n: Int) -> Int { f(n + 1) }\nprint(g(0))",
        "prefix operator ^^\nprefix func ^^ (n: Int) -> Int { ^^(n + 1) }\nprint(^^1)",
        "struct S { static var x: Int { T.y } }\nstruct T { static var y: Int { S.x } }\nprint(S.x)",
        "func f(_ n: @autoclosure () -> Int) -> Int { f(n() + 1) }\nprint(f(1))",
        "protocol P { func f() -> Int }\nextension P { func f() -> Int { (self as any P).f() } }\nstruct S: P {}\nprint(S().f())",
    ])
    func recursionWithoutEndEndsAtALimit(_ text: String) throws {
        let error = try failure(text)
        #expect(error.kind == .limit, "\(error.message)")
    }

    @Test func aDeinitThatMakesAnother() {
        let session = CellSession(limits: .submission)
        let outcome = session.run(CellSource("class C { deinit { _ = C() } }\ndo { _ = C() }\nprint(\"end\")"))
        #expect(outcome.errors.map(\.kind) == [.limit])
        #expect(session.run(CellSource("print(1)")).output == "1\n")
    }

    @Test func aListWhoseDeinitsPrintIsFreedWithoutRecursion() {
        let text = """
            var freed = 0
            class N { var next: N?; init(_ n: N?) { next = n }; deinit { freed += 1 } }
            var head: N? = nil
            for _ in 0..<100_000 { head = N(head) }
            head = nil
            print(freed)
            """
        #expect(CellSession(limits: .submission).run(CellSource(text)).output == "100000\n")
    }

    @Test(arguments: ["[x] as Any", "(x, 1) as Any", "{ x } as Any"])
    func valuesWithinValuesAreFreedWithoutRecursion(_ wrapped: String) {
        let text = "var x: Any = 1\nfor _ in 0..<200_000 { x = \(wrapped) }\nx = 0\nprint(x)"
        let outcome = CellSession(limits: .submission).run(CellSource(text))
        #expect(outcome.output == "0\n", "\(outcome.errors.map(\.message))")
    }

    @Test(arguments: ["print(x)", "print([x] as Any)", "_ = x as? [Int]"])
    func whatIsNestedTooDeepToBeShownIsALimit(_ use: String) throws {
        let outcome = CellSession(limits: .submission).run(CellSource("var x: Any = 1\nfor _ in 0..<5000 { x = [x] as Any }\n\(use)\nprint(\"end\")"))
        #expect(outcome.errors.allSatisfy { $0.kind == .limit })
        #expect(!outcome.errors.isEmpty || outcome.output == "end\n")
    }
}

/// What a session's values take is given back with the session.
struct LeakTests {
    @Test(arguments: [
        "class N { var other: N? }\nlet a = N(), b = N()\na.other = b\nb.other = a",
        "class N { var f: (() -> N)? }\nlet n = N()\nn.f = { n }",
        "var f: (() -> Void)? = nil\nf = { _ = f }",
        "class N { var all: [N] = [] }\nlet n = N()\nn.all = [n, n]",
        "class N { var any: Any? }\nlet n = N()\nn.any = [\"a\": n]",
        "class N { weak var back: N?; var next: N? }\nlet n = N()\nn.next = N()\nn.next?.back = n",
        "class N { lazy var me: N = self }\nfunc make() { _ = N().me }\nmake()",
        "func counter() -> () -> Int { var n = 0; return { n += 1; return n } }\nlet c = counter()\nprint(c(), c())",
        "enum T { indirect case node(T, T), leaf }\nvar t = T.leaf\nfor _ in 0..<10 { t = .node(t, t) }",
        "struct E: Error { let s = \"x\" }\nfunc f() throws { throw E() }\ndo { try f() } catch { print(error) }",
        "class N { deinit { print(1) } }\nlet n = N()\nvar all = [N(), N()]",
        "let a = [1, 2, 3]\nlet i = 7\nprint(a[i])",
        "class N { var other: N? }\nlet a = N()\na.other = a\nfatalError(\"stop\")",
    ])
    func nothingIsLeft(_ text: String) {
        let heap: Heap
        do {
            let session = CellSession(limits: .submission)
            _ = session.run(CellSource(text))
            heap = session.heap
        }
        #expect(heap.liveBytes == 0)
        #expect(heap.objectCount == 0)
    }
}
