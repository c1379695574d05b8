// The type of a stored property that a subclass overrides follows from its value, whose type may be declared further down.
class Page {
    var title = makeTitle()
    var mark = Mark()
}

class Watched: Page {
    override var title: String { didSet { print("title", oldValue, title) } }
    override var mark: Mark {
        get { Mark(number: super.mark.number + 1) }
        set { super.mark = newValue }
    }
}

func makeTitle() -> String { "untitled" }
struct Mark { var number = 1 }

let page: Page = Watched()
page.title += "!"
// expect: title untitled untitled!
page.mark.number *= 10
print(page.mark.number)
// expect: 21
