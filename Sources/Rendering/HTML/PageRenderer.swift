import Lessons

/// A finished lesson as one HTML file that needs nothing else: it asks nobody for anything, and reads well without its script.
/// The same lesson and transcript give the same bytes.
package struct PageRenderer {
    /// Another page of the same folder.
    package struct Neighbour: Hashable, Sendable {
        /// The title of its lesson.
        package var title: String
        /// The address, relative to this page.
        package var address: String

        /// A page by its title and address.
        package init(title: String, address: String) {
            self.title = title
            self.address = address
        }
    }

    /// The pages around this one, where a folder was exported.
    package struct Navigation: Hashable, Sendable {
        /// The page that lists all.
        package var index: Neighbour
        /// The page before, in the order of reading.
        package var previous: Neighbour?
        /// The page after.
        package var next: Neighbour?
        /// The lessons that a reader should know before, as links; without an address where they are not in the folder.
        package var requires: [Neighbour]

        /// The pages around a page; of those that there are none, nil.
        package init(index: Neighbour, previous: Neighbour? = nil, next: Neighbour? = nil, requires: [Neighbour] = []) {
            self.index = index
            self.previous = previous
            self.next = next
            self.requires = requires
        }
    }

    /// What the page shows.
    package var lesson: Lesson
    /// What came of running it.
    package var transcript: Transcript
    /// The pages around it; nil for a page by itself.
    package var navigation: Navigation?
    /// The content of a picture that the lesson names, as a `data:` address; nil where there is none.
    package var image: (String) -> String?
    /// What there is to say of the built-ins that the code names.
    package var cards: NameCards

    /// A page with what it needs besides its lesson; without `image` it shows no pictures.
    package init(
        lesson: Lesson, transcript: Transcript, navigation: Navigation? = nil, cards: NameCards = NameCards(),
        image: @escaping (String) -> String? = { _ in nil }
    ) {
        self.lesson = lesson
        self.transcript = transcript
        self.navigation = navigation
        self.cards = cards
        self.image = image
    }

    /// The whole file.
    package func render() -> String {
        let cells = PageCell(lesson: lesson, transcript: transcript, cards: cards)
        var identifiers = PageBody(PageBody.Context())
        let cellIdentifiers = lesson.cells.map { identifiers.identifier("cell:\($0.id)") }
        var body = PageBody(
            PageBody.Context(
                address: { Self.address($0) }, image: image,
                cell: { cells.html($0, identifier: cellIdentifiers.indices.contains($0) ? cellIdentifiers[$0] : "cell:\($0 + 1)") },
                code: { cells.names.pieces(ofCode: $0) }))
        var main = HTML.newLine + requirements() + body.blocks(lesson.blocks)
        main.startLine()
        main.add(closing() + .newLine)
        main.add(cells.names.section())
        let contents = PageContents(lesson.blocks).html()
        var page = HTML.newLine
        page.add(.element("a", ["class": "skip", "href": "#page:main"], text: "Skip to the lesson") + .newLine)
        page.add(header())
        page.add(.element("div", ["class": contents.isEmpty ? "page" : "page wide"], .newLine, contents, .element("main", ["id": "page:main"], main), .newLine) + .newLine)
        page.add(footer())
        page.add(.script(PageScript.source) + .newLine)
        return Page.document(title: lesson.title, body: page)
    }

    /// The formulas that are not understood, and shown as their source, each with the reason: what an export warns of.
    package static func unknownFormulas(in lesson: Lesson) -> [(latex: String, reason: String)] {
        FormulaSearch.formulas(in: lesson.blocks).compactMap { latex in
            do throws(MathError) {
                _ = try LaTeXParser.parse(latex)
                return nil
            } catch {
                return (latex, error.description)
            }
        }
    }

    /// Links to lessons lead to their pages.
    private static func address(_ address: String) -> String? {
        guard let safe = SafeAddress.of(address) else { return nil }
        guard !safe.contains(":"), !safe.hasPrefix("/"), !safe.hasPrefix("#") else { return safe }
        let path = safe.prefix { $0 != "#" && $0 != "?" }
        return path.hasSuffix(".md") ? path.dropLast(3) + ".html" + safe.dropFirst(path.count) : safe
    }

    /// How many cells ran and agreed. No time, which would differ from run to run.
    private func closing() -> HTML {
        let tally = RunTally(lesson, transcript)
        guard tally.cells > 0 else { return HTML() }
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        var parts = [count(tally.cells, "cell")]
        if tally.failed > 0 { parts.append("\(tally.failed) failed") }
        if tally.notRun > 0 { parts.append("\(tally.notRun) not run") }
        if tally.mismatches > 0 {
            parts.append("\(tally.mismatches) of \(count(tally.checks, "check")) not as written")
        } else if tally.checks > 0 {
            parts.append("\(count(tally.checks, "output")) checked")
        }
        let isFine = transcript.status == .ok
        return .element("p", ["class": isFine ? "closing ok" : "closing wrong"], text: (isFine ? "✓ " : "✗ ") + parts.joined(separator: " · "))
    }

    private func requirements() -> HTML {
        guard let requires = navigation?.requires, !requires.isEmpty else { return HTML() }
        let names = requires.map { neighbour -> HTML in
            neighbour.address.isEmpty ? .text(neighbour.title) : .element("a", ["href": SafeAddress.ofFile(neighbour.address)], text: neighbour.title)
        }
        return .element("p", ["class": "requires"], .text("After "), HTML(names, separator: .text(", "))) + .newLine
    }

    private func header() -> HTML {
        guard let navigation else { return HTML() }
        return .element(
            "header", ["class": "site"],
            .element("nav", ["aria-label": "Lessons"], link(navigation.index, "up", "") + neighbours(navigation))) + .newLine
    }

    private func footer() -> HTML {
        guard let navigation, navigation.previous != nil || navigation.next != nil else { return HTML() }
        return .element("footer", ["class": "site"], .element("nav", ["aria-label": "Previous and next lesson"], neighbours(navigation))) + .newLine
    }

    private func neighbours(_ navigation: Navigation) -> HTML {
        (navigation.previous.map { link($0, "prev", "← ") } ?? HTML()) + (navigation.next.map { link($0, "next", "", " →") } ?? HTML())
    }

    private func link(_ neighbour: Neighbour, _ relation: String, _ before: String, _ after: String = "") -> HTML {
        .element(
            "a", ["class": relation, "href": SafeAddress.ofFile(neighbour.address), "rel": relation == "up" ? nil : relation],
            text: before + neighbour.title + after)
    }
}

/// What every page has around its own content.
package enum Page {
    /// A whole file: head with style and content security policy, then the body.
    package static func document(title: String, body: HTML) -> String {
        let title = VisibleText.line(title)
        var head = HTML.newLine
        for element: HTML in [
            .void("meta", ["charset": "utf-8"]),
            .void("meta", ["http-equiv": "Content-Security-Policy", "content": ContentSecurityPolicy.text]),
            .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .void("meta", ["name": "color-scheme", "content": "light dark"]),
            .void("meta", ["name": "generator", "content": "Gradual"]),
            .element("title", text: title.allSatisfy(\.isWhitespace) ? "Lesson" : title),
            // Without it browsers ask for /favicon.ico.
            .void("link", ["rel": "icon", "href": "data:,"]),
            .style(PageStyle.css),
        ] {
            head.add(element + .newLine)
        }
        var page = HTML.documentType
        page.add(.element("html", ["lang": "en"], .newLine, .element("head", head), .newLine, .element("body", body), .newLine))
        page.add(.newLine)
        return page.markup
    }
}
