// The observers of a lazy property are told wherever it is set: in initialisers and by themselves, too.
class Counter {
    lazy var count: Int = {
        print("first")
        return 5
    }() {
        willSet { print("will", newValue) }
        didSet { print("did", oldValue, count) }
    }
    init() {}
    init(count: Int) { self.count = count }
}
let counter = Counter()
counter.count = 7
// expect: first
// expect: will 7
// expect: did 5 7
counter.count += 1
// expect: will 8
// expect: did 7 8
print(Counter(count: 3).count)
// expect: first
// expect: will 3
// expect: did 5 3
// expect: 3
struct Page {
    lazy var lines = ["a"] { didSet { print("lines", lines) } }
    lazy var size = 2 {
        didSet {
            print("size", oldValue, size)
            if size > 9 { size = 9 }
        }
    }
}
struct Book {
    var page = Page() { didSet { print("book") } }
}
var book = Book()
book.page.lines.append("b")
// expect: lines ["a", "b"]
// expect: book
book.page.size = 50
// expect: size 2 50
// expect: size 50 9
// expect: book
print(book.page.size)
// expect: book
// expect: 9
