import Foundation
import FoundationXML
@testable import Lessons
import Testing

@testable import Rendering

@Suite struct MathTests {
    /// The formulas and what latex2mathml makes of them.
    private struct Fixture: Decodable {
        struct Formula: Decodable {
            var latex: String
            var mathml: String?
        }
        var converter: String
        var formulas: [Formula]
    }

    /// Where the two differ, and why ours is what is meant.
    private static let differences: [String: String] = {
        let reasons: [String: [String]] = [
            "A limit stands under its sign when a formula has a line of its own; latex2mathml sets it beside, except for some signs": [
                #"\operatorname{softmax}(z)_i = \underbrace{\frac{e^{z_i}}{\sum_{j} e^{z_j}}}_{\text{sums to } 1}"#, #"\lim_{\epsilon \to 0^+} \frac{f(x + \epsilon) - f(x - \epsilon)}{2 \epsilon}"#, #"\operatorname*{arg\,max}_{c} p(c \mid x)"#, #"\hat{\theta} = \operatorname*{arg\,min}_{\theta} \frac{1}{N} \sum_{i=1}^{N} \ell(f_\theta(x_i), y_i)"#,
                #"\lim_{x \to 0} \frac{\sin x}{x} = 1"#, #"\lim_{h \to 0} \frac{f(x + h) - f(x)}{h}"#, #"\max_{i} x_i"#, #"\min_{\theta} L(\theta)"#,
                #"\bigcup_{i} A_i"#, #"\bigcap_{i=1}^n B_i"#, #"\left( \sum_i x_i^2 \right)^{1/2}"#,
                #"\operatorname{softmax}(z)_i = \frac{e^{z_i}}{\sum_j e^{z_j}}"#, #"\arg\max_i p_i"#, #"\operatorname*{arg\,min}_x f(x)"#,
                #"\operatorname{softmax}(\mathbf{z})_i = \frac{\exp(z_i)}{\sum_{j=1}^{K} \exp(z_j)}"#, #"\lim_{n \to \infty} \left( 1 + \frac{1}{n} \right)^n = e"#,
            ],
            "Letters in upright type are one word, not a product": [
                #"\log p(x) \ge \underbrace{\mathbb{E}_q[\log p(x, z) - \log q(z)]}_{\mathrm{ELBO}}"#, #"\mathrm{MSE} = \frac{1}{n} \sum_{i=1}^{n} (y_i - \hat{y}_i)^2"#, #"\mathrm{KL}(q \,\|\, p) = \sum_x q(x) \ln\frac{q(x)}{p(x)}"#,
                #"\mathrm{ReLU}"#, #"\mathrm{ReLU}(x) = \max(0, x)"#, #"D_{\mathrm{KL}}(p \,\|\, q)"#,
            ],
            "Unicode's own operator rather than ASCII's sign, or the sign that TeX draws": [
                #"\nabla_\theta \mathcal{L}(\theta) = \mathbb{E}_{x \sim \mathcal{D}} \left[ \nabla_\theta \ell(x; \theta) \right]"#, #"\sim\!\mathcal{N}(0, I)"#,
                #"A \setminus B"#, #"a \sim b"#, #"x \sim \mathcal{N}(0, 1)"#, #"\mathbb{E}_{x \sim p}[f(x)]"#, #"(f * g)[n] = \sum_{m} f[m] g[n - m]"#, #"\overline{ab}"#, #"\underline{x}"#,
            ],
            "latex2mathml overlays a stroke; the negated relation is one character": [#"a \not= b"#],
            "latex2mathml does not know the command or the environment, and writes it out": [
                #"\begin{aligned} z &= W x + b & a &= \sigma(z) \\ \delta &= a - y & \frac{\partial L}{\partial W} &= \delta x^\top \end{aligned}"#, #"\begin{aligned} m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\ v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\ \theta_t &= \theta_{t-1} - \eta \frac{\hat m_t}{\sqrt{\hat v_t} + \epsilon} \end{aligned}"#, #"\begin{equation} a = b \end{equation}"#, #"\begin{gathered} a = b \\ c = d + e \end{gathered}"#, #"\begin{alignedat}{2} a &= b &\quad c &= d \end{alignedat}"#, #"\begin{dcases} x & x > 0 \\ 0 & x \le 0 \end{dcases}"#, #"\begin{rcases} a \\ b \end{rcases} = c"#, #"\mathfrak{g}, \mathscr{L}, \mathsf{A}, \mathtt{x}"#,#"\arg"#, #"\begin{aligned} a &= b \\ c &= d \end{aligned}"#, #"\begin{aligned} q &= x + y \\ f &= q z \end{aligned}"#],
            "latex2mathml loses what \\mathop holds": [
                #"\mathop{\mathbb{E}}_{x \sim p} f(x)"#,#"\mathop{\mathrm{argmin}}\limits_{w} L(w)"#],
            "latex2mathml shows an equation's number twice": [#"\begin{align} a &= 1 \tag{1} \\ b &= 2 \tag{2} \end{align}"#],
            "latex2mathml shows the dollar signs of a formula among words": [#"\text{loss in $\%$}"#],
            "latex2mathml leaves the digit in the plain alphabet": [
                #"\mathbf{1}\{x > 0\}"#, #"\mathbb{1}_{[y = k]}"#,#"\mathbf{1}_{x > 0}"#, #"\mathbb{1}[y = k]"#],
            "latex2mathml keeps the letter and says bold italic in an attribute that MathML Core dropped": [
                #"\boldsymbol{\mu}, \boldsymbol{\Sigma}"#, #"\mathbf{x}^{\mathsf{T}} \boldsymbol{\Sigma}^{-1} \mathbf{x}"#,
                #"\boldsymbol{x}"#, #"\boldsymbol{\theta}"#, #"\bm{x}"#, #"\hat{\boldsymbol{\beta}} = (X^\top X)^{-1} X^\top y"#,
            ],
            "An equation's number is one text there, three here": [#"y = x^2 \tag{3}"#],
            "One over the other without a line: a table of two rows, where latex2mathml takes a fraction whose line is as thin as nothing": [#"\sum_{i,j \atop i \ne j} a_{ij}"#],
            "latex2mathml leaves out the brackets of a starred matrix": [#"\begin{bmatrix*}[r] -1 & 2 \\ 3 & -4 \end{bmatrix*}"#],
        ]
        return Dictionary(uniqueKeysWithValues: reasons.flatMap { reason, formulas in formulas.map { ($0, reason) } })
    }()

    @Test func formulasAgreeWithAnIndependentConverter() throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/formulas.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url))
        #expect(fixture.formulas.count >= 390)
        for formula in fixture.formulas {
            let node = try LaTeXParser.parse(formula.latex)
            let ours = MathML.html(node, isDisplayed: true).markup
            guard let theirs = formula.mathml else { continue }
            // Its `aligned` is not even well formed.
            let (a, b) = (try Canonical.form(ours), (try? Canonical.form(theirs)) ?? "")
            if Self.differences[formula.latex] != nil {
                #expect(a != b, "no difference any more: \(formula.latex)")
            } else {
                #expect(a == b, "\(formula.latex)")
            }
        }
    }

    @Test(arguments: [
        (#"\frac{\partial f}{\partial x} = z"#, "∂f/∂x = z"),
        (#"\sum_{i=1}^{n} x_i^2"#, "∑ᵢ₌₁ⁿ xᵢ²"),
        (#"\hat{y} = \mathbf{W}\mathbf{x} + b"#, "ŷ = 𝐖𝐱 + b"),
        (#"\frac{1}{1 + e^{-x}}"#, "1/(1 + e⁻ˣ)"),
        (#"\max(0, x)"#, "max(0, x)"),
        (#"-\sum_x p(x) \log q(x)"#, "−∑ₓ p(x) log q(x)"),
        (#"\sqrt{x^2 + y^2}"#, "√(x² + y²)"),
        (#"\frac{1}{n} \sum_i x_i"#, "1/n ∑ᵢ xᵢ"), (#"a = 1 \qquad b = 2"#, "a = 1 \u{A0}\u{A0}\u{A0} b = 2"), (#"\int_0^1 x\,dx"#, "∫₀¹ x dx"),
        (#"\begin{cases} x & x > 0 \\ 0 & \text{else} \end{cases}"#, "{ x \u{A0} x > 0; 0 \u{A0} else"),
        (#"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"#, "(a b; c d)"),
        (#"\text{where $x_i > 0$ holds}"#, "where xᵢ > 0 holds"), (#"x \xrightarrow{f} y"#, "x →ᶠ y"), (#"E = mc^2 \tag{1}"#, "E = mc² \u{A0}\u{A0}\u{A0} (1)"),
        (#"\frac{\cancel{x} y}{\bcancel{x}}"#, "x̸y/x̸"), (#"\cancelto{0}{xy} + \xcancel{z}"#, "x̸y̸^(→0) + z̸"), (#"\color{red}{x} + \textcolor{blue}{y z}"#, "x + yz"),
        (#"\left. f' \right|_{x=0}"#, "f′|ₓ₌₀"), (#"\notacommand{x}"#, #"\notacommand{x}"#),
    ])
    func formulasAsText(latex: String, text: String) {
        #expect(MathText.unicode(latex) == text)
    }

    @Test(arguments: [
        (#"\foo x"#, #"\foo is not known here"#), (#"\frac{a}"#, "the formula ends where something should follow"), ("{a", "{ is not closed"),
        ("a}", "} has nothing that it ends"), (#"\left( a"#, #"\left has no \right"#), ("x^2^3", "a formula has two superscripts; braces say which belongs to which"),
        (#"\begin{matrix} a \end{pmatrix}"#, #"\begin{matrix} is closed by \end{pmatrix}"#), (#"\begin{tikzpicture}"#, #"\begin{tikzpicture} is not known here"#),
        ("\\", "the formula ends in a backslash"), (#"\left x \right)"#, "x is no bracket"), (#"\sqrt[3"#, "[ is not closed"),
        (#"\text{for $x}"#, #"$ is not closed inside \text"#), (#"\text{$x & y$}"#, "& has nothing that it ends"),
        (#"\begin{array}{xl} a \end{array}"#, "x is no alignment of a column: l, c or r"), (#"\begin{array}{} a \end{array}"#, "an array needs a letter for each column: l, c or r"),
        (#"\color{#ff0000}{x}"#, "#ff0000 is no colour that light and dark pages have: red, orange, green, blue, purple, olive, gray, black"), (#"\textcolor{red}"#, "the formula ends where something should follow"),
        (#"\color red x"#, #"\color needs braces"#), (#"\cancel"#, "the formula ends where something should follow"),
        (#"\not x"#, #"\not must stand before a relation"#), ("^", "something"),
    ])
    func whatIsNotUnderstoodIsNamed(latex: String, message: String) {
        let error = #expect(throws: MathError.self) { try LaTeXParser.parse(latex) }
        if message != "something" { #expect(error?.description == message) }
    }

    @Test func deepAndLongFormulasEnd() {
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: "{", count: 10_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: "{", count: 100_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: "\\text{$", count: 2_000)) }
        #expect(throws: Never.self) { try LaTeXParser.parse("\\text{" + String(repeating: "$x$ ", count: 2_000) + "}") }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: #"\sqrt"#, count: 3_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: "x^", count: 9_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: #"\left("#, count: 3_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: #"\begin{matrix}"#, count: 1_000)) }
        #expect(throws: MathError.self) { try LaTeXParser.parse(String(repeating: "x", count: 30_000)) }
        #expect(throws: Never.self) { try LaTeXParser.parse(String(repeating: "x + ", count: 2_000)) }
    }

    /// What is hostile or wrong: shown as it was written, and named when the page is exported.
    @Test(arguments: [
        String(repeating: "{", count: 2_000), String(repeating: "x_{", count: 900), String(repeating: #"\frac{1}{"#, count: 700), String(repeating: #"\left("#, count: 500),
        String(repeating: #"\begin{matrix}"#, count: 300), #"\newcommand{\x}{\x\x}\x"#, #"\def\a{\a}\a"#, #"\input{/etc/passwd}"#, #"\write18{ls}"#, #"\href{javascript:alert(1)}{x}"#,
        #"\includegraphics{x}"#, #"\htmlData{onclick=alert(1)}{x}"#, #"\csname x\endcsname"#, #"\catcode`\{=12"#, "}{", #"\frac{a}{b"#, #"\right)"#, #"\end{matrix}"#,
        #"\text{never closed"#, "x^^2", #"\sqrt[{"#, #"\hat"#, #"\color{red}{x"#, #"\unicode{x202E}"#, "\\",
    ])
    func hostileFormulasAreShownAsTheirSource(latex: String) throws {
        let lesson = try Lesson("# Formula\n\n```math\n\(latex)\n```\n\nAfter.\n", file: "formula.md")
        #expect(PageRenderer.unknownFormulas(in: lesson).map { $0.latex.trimmingCharacters(in: .whitespacesAndNewlines) } == [latex])
        let page = PageRenderer(lesson: lesson, transcript: Transcript(file: "", title: "", status: .ok, seconds: 0, cells: [])).render()
        #expect(page.contains(HTML.text(latex).markup) && !page.contains("<math") && page.contains("After."))
        try AttackTests.expectOnlyOwnMarkup(page)
    }

    /// How columns stand: as an array's letters say, and in pairs with room between the pairs.
    @Test(arguments: [
        (#"\begin{array}{l|r} a & 1 \\ b & 22 \end{array}"#, ["ml", "mr", "ml", "mr"]), (#"\begin{array}{lr} a & b & c \end{array}"#, ["ml", "mr", "mr"]),
        (#"\begin{array}{cc} a & b \end{array}"#, ["", ""]), (#"\begin{aligned} a &= b & c &= d \end{aligned}"#, ["mr me", "ml me", "mr mp", "ml me"]),
        (#"\begin{bmatrix*}[r] -1 \\ 2 \end{bmatrix*}"#, ["mr", "mr"]), (#"\begin{cases} x & y \end{cases}"#, ["ml", "ml"]),
    ])
    func columnsStandAsTheyAreMeant(latex: String, classes: [String]) throws {
        let markup = MathML.html(try LaTeXParser.parse(latex), isDisplayed: true).markup
        #expect(markup.matches(of: /<mtd(?: class="([^"]*)")?>/).map { $0.1.map(String.init) ?? "" } == classes)
    }

    /// A colour reaches over the group behind `\color`, as on GitHub, or to the end of the group around it, as in LaTeX; and no further.
    @Test(arguments: [
        (#"\color{red}{x} + y"#, ["x"]), (#"\color{Red} x + y"#, ["x", "+", "y"]), (#"{\color{red} x} + y"#, ["x"]), (#"\textcolor{red} x y"#, ["x"]),
        (#"a & \color{red} b \\ c"#, ["b"]),
    ])
    func coloursEndWhereTheyAreMeantTo(latex: String, coloured: [String]) throws {
        let markup = MathML.html(try LaTeXParser.parse(latex), isDisplayed: true).markup
        let inside = try #require(markup.firstMatch(of: /<mrow class="in-red">(.*?)<\/mrow>/))
        #expect(inside.1.matches(of: /<m[io][^>]*>([^<]*)</).map { String($0.1) } == coloured)
    }

    @Test func strokesAreClassesOfTheStyleSheet() throws {
        for (latex, name) in [(#"\cancel{x}"#, "up"), (#"\bcancel x"#, "down"), (#"\xcancel{x + y}"#, "cross")] {
            #expect(MathML.html(try LaTeXParser.parse(latex), isDisplayed: false).markup.contains("<mrow class=\"cancel-\(name)\"><mi>x</mi>"))
            #expect("\(PageStyle.css)".contains(".cancel-\(name) {"))
        }
        for colour in MathNode.Colour.allCases { #expect("\(PageStyle.css)".contains(".in-\(colour.rawValue) {")) }
    }

    @Test func aBarInTheMiddleGrows() throws {
        let markup = MathML.html(try LaTeXParser.parse(#"\left\{ x \middle| \frac{a}{b} \right\}"#), isDisplayed: true).markup
        #expect(markup.contains(##"<mo stretchy="true" lspace="0" rspace="0">|</mo>"##))
        #expect(MathText.unicode(#"\left( x \middle| y \right)"#) == "(x | y)")
    }

    /// No text becomes markup: whatever a formula holds.
    @Test func formulasAreEscaped() throws {
        for latex in [#"\text{<script>alert(1)</script>}"#, #"\operatorname{<b>}"#, "a < b", #"\mathrm{<}"#] {
            let markup = MathML.html(try LaTeXParser.parse(latex), isDisplayed: false).markup
            #expect(!markup.contains("<script") && !markup.contains("<b>"))
            _ = try Canonical.form(markup)
        }
    }
}

/// MathML reduced to what it means: without attributes, without rows that group nothing, and without telling names from signs.
private final class Canonical: NSObject, XMLParserDelegate {
    private final class Element {
        let name: String
        var children: [Element] = []
        var text = ""
        /// The line through it, where there is one.
        var stroke: String?
        init(_ name: String) { self.name = name }
    }

    private var stack: [Element] = [Element("root")]

    static func form(_ xml: String) throws -> String {
        let reader = Canonical()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        return reader.forms(reader.stack[0].children).joined(separator: " ")
    }

    private func forms(_ elements: [Element]) -> [String] { elements.flatMap(forms) }

    private func forms(_ element: Element) -> [String] {
        if let stroke = element.stroke { return ["\(stroke)(" + forms(element.children).joined(separator: " ") + ")"] }
        switch element.name {
        case "mspace": return []
        case "mi", "mo", "mtext", "mn": 
            let text = element.text.trimmingCharacters(in: .whitespacesAndNewlines)
            return text.isEmpty ? [] : [(element.name == "mn" ? "#" : "") + text]
        case "math", "mrow", "mstyle", "mpadded": return forms(element.children)
        case "msqrt", "mtd", "mtr", "mtable", "mphantom": return ["\(element.name)(" + forms(element.children).joined(separator: " ") + ")"]
        default:
            return ["\(element.name)(" + element.children.map { "[" + forms($0).joined(separator: " ") + "]" }.joined(separator: ",") + ")"]
        }
    }

    func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]) {
        let element = Element(name)
        let notations = ["updiagonalstrike": "cancel-up", "downdiagonalstrike": "cancel-down", "updiagonalstrike downdiagonalstrike": "cancel-cross"]
        element.stroke = attributes["notation"].map { notations[$0] ?? $0 } ?? attributes["class"].flatMap { $0.hasPrefix("cancel-") ? $0 : nil }
        stack[stack.count - 1].children.append(element)
        stack.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { stack.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters string: String) { stack[stack.count - 1].text += string }
}
