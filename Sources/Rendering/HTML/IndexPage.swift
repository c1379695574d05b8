/// The page of a folder: its lessons in order, what each requires, and how each came out.
package struct IndexPage {
    /// A lesson of the folder.
    package struct Entry: Hashable, Sendable {
        /// The lesson's title.
        package var title: String
        /// The page's address, relative to the index.
        package var address: String
        /// The first sentences of the lesson, where it begins with any.
        package var introduction: String
        /// The lessons that a reader should know before.
        package var requirements: [Requirement]
        /// Whether all came out as the page says.
        package var isFine: Bool

        /// An entry; only title and address must be given.
        package init(title: String, address: String, introduction: String = "", requirements: [Requirement] = [], isFine: Bool) {
            self.title = title
            self.address = address
            self.introduction = introduction
            self.requirements = requirements
            self.isFine = isFine
        }
    }

    /// A lesson that another one builds on.
    package struct Requirement: Hashable, Sendable {
        /// The lesson's title; its id where it is not in the folder.
        package var title: String
        /// Its page, where it is in the folder.
        package var address: String?

        /// A lesson by its title, and its page where there is one.
        package init(title: String, address: String?) {
            self.title = title
            self.address = address
        }
    }

    /// What the page is called.
    package var title: String
    /// The lessons in the order of reading.
    package var entries: [Entry]

    /// The index of these lessons.
    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }

    /// The whole file.
    package func render() -> String {
        var list = HTML.newLine
        for entry in entries {
            var item = HTML.element("a", ["href": SafeAddress.ofFile(entry.address)], text: entry.title)
            if !entry.isFine { item.add(.element("span", ["class": "flag"], text: " ✗ not as written")) }
            if !entry.introduction.isEmpty { item.add(.element("p", text: entry.introduction)) }
            if !entry.requirements.isEmpty {
                var requires = HTML.text("After ")
                for (index, requirement) in entry.requirements.enumerated() {
                    if index > 0 { requires.add(text: ", ") }
                    requires.add(
                        requirement.address.map { .element("a", ["href": SafeAddress.ofFile($0)], text: requirement.title) } ?? .text(requirement.title))
                }
                item.add(.element("p", ["class": "requires"], requires))
            }
            list.add(.element("li", item) + .newLine)
        }
        let main = HTML.newLine + .element("h1", text: title) + .newLine + .element("ol", ["class": "lessons"], list) + .newLine
        return Page.document(
            title: title, body: .newLine + .element("div", ["class": "page"], .newLine + .element("main", main) + .newLine) + .newLine)
    }
}
