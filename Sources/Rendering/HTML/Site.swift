import Foundation
import Lessons

/// Finished lessons as a folder of pages that link to each other.
package struct Site {
    /// A lesson, and where its page goes.
    package struct Entry {
        /// What the page shows.
        package var lesson: Lesson
        /// What came of running it.
        package var transcript: Transcript
        /// The page's path inside the site, such as `02-autograd.html`.
        package var path: String

        /// A lesson with its transcript and path.
        package init(lesson: Lesson, transcript: Transcript, path: String) {
            self.lesson = lesson
            self.transcript = transcript
            self.path = path
        }
    }

    /// A file of the site.
    package struct File: Hashable, Sendable {
        /// Where it goes, inside the site's folder.
        package var path: String
        /// The whole file.
        package var content: String
    }

    /// What the index is called.
    package var title: String
    /// The lessons in the order of reading.
    package var entries: [Entry]
    /// The content of a picture that a lesson names, as a `data:` address; nil where there is none.
    package var image: (Lesson, String) -> String?
    /// What there is to say of the built-ins that the lessons' code names.
    package var cards: NameCards

    /// A site; without `cards` names have none, without `image` pages show no pictures.
    package init(title: String, entries: [Entry], cards: NameCards = NameCards(), image: @escaping (Lesson, String) -> String? = { _, _ in nil }) {
        self.title = title
        self.entries = entries
        self.cards = cards
        self.image = image
    }

    /// The pages, in the order of the lessons, without an index.
    package func pages() -> [File] { entries.map { page($0, navigation: nil) } }

    /// The pages with links back and forth, and `index.html` before them.
    package func pagesWithIndex() -> [File] {
        let neighbours = entries.map { PageRenderer.Neighbour(title: $0.lesson.title, address: $0.path) }
        var byIdentifier: [String: PageRenderer.Neighbour] = [:]
        for (entry, neighbour) in zip(entries, neighbours) {
            if let id = entry.lesson.settings.id, byIdentifier[id] == nil { byIdentifier[id] = neighbour }
        }
        let pages = entries.indices.map { index -> File in
            func link(_ neighbour: PageRenderer.Neighbour) -> PageRenderer.Neighbour {
                .init(title: neighbour.title, address: Self.relative(neighbour.address, from: entries[index].path))
            }
            return page(
                entries[index],
                navigation: .init(
                    index: link(.init(title: title, address: "index.html")), previous: index > 0 ? link(neighbours[index - 1]) : nil,
                    next: index + 1 < entries.count ? link(neighbours[index + 1]) : nil,
                    requires: entries[index].lesson.settings.requires.map { byIdentifier[$0].map(link) ?? .init(title: $0, address: "") }))
        }
        let list = IndexPage(
            title: title,
            entries: zip(entries, Self.introductions(of: entries.map(\.lesson))).map { entry, introduction in
                IndexPage.Entry(
                    title: entry.lesson.title, address: entry.path, introduction: introduction,
                    requirements: entry.lesson.settings.requires.map { .init(title: byIdentifier[$0]?.title ?? $0, address: byIdentifier[$0]?.address) },
                    isFine: entry.transcript.status == .ok)
            })
        return [File(path: "index.html", content: list.render())] + pages
    }

    private func page(_ entry: Entry, navigation: PageRenderer.Navigation?) -> File {
        let lesson = entry.lesson
        let renderer = PageRenderer(lesson: lesson, transcript: entry.transcript, navigation: navigation, cards: cards, image: { image(lesson, $0) })
        return File(path: entry.path, content: renderer.render())
    }

    /// The address of one page of the site as another one must write it.
    private static func relative(_ path: String, from page: String) -> String {
        var target = path.split(separator: "/")
        var origin = page.split(separator: "/").dropLast()
        while target.count > 1, let first = origin.first, first == target[0] {
            target.removeFirst()
            origin = origin.dropFirst()
        }
        return String(repeating: "../", count: origin.count) + target.joined(separator: "/")
    }

    /// What the index says of each lesson: its first sentences, or, where several begin alike, as exercises do, what its parts are called.
    static func introductions(of lessons: [Lesson]) -> [String] {
        let first = lessons.map { introduction(of: $0.blocks) }
        let counts = Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
        return zip(lessons, first).map { lesson, introduction in
            guard counts[introduction, default: 0] > 1 else { return introduction }
            let parts = lesson.blocks.compactMap { block -> String? in
                if case .heading(2, let text, _) = block { PageBody.plainText(text) } else { nil }
            }
            return parts.isEmpty ? introduction : cut(parts.joined(separator: " · ").split(whereSeparator: \.isWhitespace))
        }
    }

    /// The first paragraph, cut after the sentence that fills two lines.
    static func introduction(of blocks: [Block]) -> String {
        for case .paragraph(let text) in blocks {
            let result = cut(PageBody.plainText(text).split(whereSeparator: \.isWhitespace))
            if !result.isEmpty { return result }
        }
        return ""
    }

    private static func cut(_ words: [Substring]) -> String {
        var result = ""
        for word in words {
            if result.count > 110, let last = result.last, ".!?".contains(last) { return result }
            if result.count > 220 { return result + " …" }
            result += (result.isEmpty ? "" : " ") + word
        }
        return result
    }
}
