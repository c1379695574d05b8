import Foundation
@testable import Lessons
import TensorCells
import Testing

@testable import Rendering

/// What pages tell about the names in their code.
@Suite struct NameCardsTests {
    private func page(_ text: String) throws -> String {
        let lesson = try Lesson(text, file: "names.md")
        var runner = LessonRunner.standard
        runner.notesBuiltins = true
        let transcript = runner.run(lesson)
        return PageRenderer(lesson: lesson, transcript: transcript, cards: NameCards(for: [(lesson, transcript)], in: TensorCells.library)).render()
    }

    @Test func namesLinkToWhatTheyMean() throws {
        let page = try page(
            """
            # Names

            ```swift
            let sum = Tensor([1.0, 2.0]).sum(dim: 0)
            print(sum, sum.shape)
            ```

            ```swift
            func backward(_ shape: Int) -> Int { shape + 1 }
            print(backward(2))
            ```
            """)
        // Resolved by the checker: the learner's own `sum`, `backward` and `shape` are nobody's built-ins.
        #expect(page.matches(of: /<a[^>]*>([^<]*)<\/a>/).map { String($0.1) }.filter { !$0.hasPrefix("#") && !$0.hasPrefix("Skip") } == ["Tensor", "sum", "print", "shape", "Int", "Int", "print"])
        #expect(page.contains("= <a class=\"t\" href=\"#name:Tensor\">Tensor</a>"))
        #expect(page.contains(".<a class=\"f\" href=\"#name:.sum\">sum</a>(dim"))
        // The keyboard stops at each name once.
        #expect(page.matches(of: /<a class="f" href="#name:print" tabindex="-1">/).count == 1)
        // One card a name, of the overload that is used alone.
        #expect(page.matches(of: /<div id="name:/).count == 5)
        #expect(page.contains("<code>func sum(dim: any Size, keepdim: Bool = false) <b>-&gt;</b> Tensor</code><span> in Tensor</span><p>The sums along one or more dimensions.</p>"))
        #expect(!page.contains("func sum(dtype:"))
    }

    @Test func initialisersAreToldWithTheirType() throws {
        let page = try page("# Layers\n\n```swift\nlet layer = Linear(2, 3)\nlayer.weight.shape\n```\n")
        #expect(page.contains("<code>final class Linear: Module</code><p>A linear map"))
        #expect(page.contains("<code>init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true)</code>"))
    }

    /// Prose, and cells that are only shown or do not compile, mean by a name what the page's other cells mean by it.
    @Test func namesOutsideCheckedCodeLinkToo() throws {
        let page = try page(
            """
            # Names

            Call `backward()` or `x.sum(dim: 0)`, never `mine()`, `sum: 1` or `"sum"`. See [`sum()`](other.md).

            ```swift
            func mine() { Tensor(2.0, requiresGrad: true).sum().backward() }
            mine()
            ```

            ```swift norun
            let optimizer = SGD(parameters, lr: 0.1)
            mine().backward()
            ```

            ```swift throws
            Tensor(1.0) + "one"
            ```
            """)
        #expect(page.contains("<code><a href=\"#name:.backward\">backward</a>()</code>"))
        #expect(page.contains("<code>x.<a href=\"#name:.sum\">sum</a>(dim: 0)</code>"))
        #expect(page.contains("<a href=\"other.html\"><code>sum()</code></a>"))
        #expect(page.contains("<code>mine()</code>") && page.contains("<code>sum: 1</code>") && page.contains("<code>&quot;sum&quot;</code>"))
        #expect(page.contains("<a class=\"t\" href=\"#name:SGD\">SGD</a>(parameters"))
        #expect(page.contains("</span>().<a class=\"f\" href=\"#name:.backward\" tabindex=\"-1\">backward</a>()"))
        #expect(page.contains("<a class=\"t\" href=\"#name:Tensor\" tabindex=\"-1\">Tensor</a>(<span class=\"n\">1.0</span>) + "))
        #expect(page.contains("<code>class SGD: Optimizer</code>") || page.contains("SGD: Optimizer</code>"))
    }

    /// A name in Python's code is not the one that the cells mean by it.
    @Test func pythonsNamesHaveNoCards() throws {
        let page = try page(
            """
            # Names

            `torch.randn(2)`, `x.sum(dim=1)`, `x.randn(requires_grad=True)`, `np.sum(x)`, `sum(x) if None`, `self.__sum__(sum)`;
            but `Tensor.randn(2)`, `x.sum(dim: 1)`, `add_(sum)`.

            | PyTorch | here |
            | --- | --- |
            | `x.sum()` | `x.sum(dim: 0)` |

            ```swift
            let x = Tensor.randn(2)
            x.add_(x.sum(dim: 0))
            ```
            """)
        for code in ["torch.randn(2)", "x.sum(dim=1)", "x.randn(requires_grad=True)", "np.sum(x)", "sum(x) if None", "self.__sum__(sum)"] {
            #expect(page.contains("<code>\(code)</code>"), "\(code)")
        }
        #expect(page.contains("Tensor</a>.<a href=\"#name:.randn\">randn</a>(2)</code>"))
        #expect(page.contains("<code>x.<a href=\"#name:.sum\""))
        #expect(page.contains("<td><code>x.sum()</code></td>") && page.matches(of: /<td><code>x\.<a href="#name:\.sum"/).count == 1)
    }

    @Test(arguments: [
        ("torch.randn(2)", true), ("F.relu(x)", true), ("x.to(dtype=torch.float64)", true), ("sum(dim=1)", true), ("requires_grad", true), ("__init__", true),
        ("for x in range(3): print(True)", true), ("Tensor.randn(2)", false), ("add_(1)", false), ("let x = y == z", false), ("1_000_000", false), ("____", false),
        ("a.F.b", false), ("_inner", false), ("", false), ("=", false), ("x=", false),
    ])
    func pythonIsToldFromSwift(code: String, isPython: Bool) {
        #expect(PythonCode.isPython(code) == isPython)
    }

    /// A method and a free function of one name have a card each; in prose the labels say which is meant.
    @Test func methodsAreToldFromFunctions() throws {
        let page = try page(
            """
            # Names

            `max(dim:)`, `x.max(dim: 0)`, `max(1, 2)`.

            ```swift
            let x = Tensor([1.0, 2.0])
            print(max(1, 2), x.max(dim: 0).values)
            ```
            """)
        #expect(page.contains("<code><a href=\"#name:.max\">max</a>(dim:)</code>"))
        #expect(page.contains("<code>x.<a href=\"#name:.max\" tabindex=\"-1\">max</a>(dim: 0)</code>"))
        #expect(page.contains("<code><a href=\"#name:max\">max</a>(1, 2)</code>"))
        #expect(page.contains("<div id=\"name:max\">") && page.contains("<div id=\"name:.max\">"))
    }

    @Test func pagesWithoutBuiltinsHaveNoSection() throws {
        #expect(!(try page("# Plain\n\n```swift\n1 + 1\n```\n")).contains("Names in the code"))
        #expect(!(try page("# Wrong\n\n```swift throws\nlet x: Int = Tensor(1)\n```\n")).contains("Names in the code"))
    }

    /// Every name that the course's code links to has its card, and none is there for nothing.
    @Test func theCourseHasACardForEachLink() throws {
        for page in try PagesOnDisk.site().pages() {
            let links = Set(page.content.matches(of: /href="#(name:[^"]*)"/).map { String($0.1) })
            let cards = page.content.matches(of: /<div id="(name:[^"]*)"/).map { String($0.1) }
            #expect(links == Set(cards) && Set(cards).count == cards.count, "\(page.path)")
            #expect(cards.count > 10, "\(page.path)")
        }
    }
}
