struct Page {
    let number: Int
    lazy var text = "page \(number)"
    lazy var notes: [Int]? = nil
}
var page = Page(number: 1)
print(page, [page])  // expect: Page(number: 1, $__lazy_storage_$_text: nil, $__lazy_storage_$_notes: nil) [main.Page(number: 1, $__lazy_storage_$_text: nil, $__lazy_storage_$_notes: nil)]
print(page.text, page.notes ?? [])  // expect: page 1 []
print(page)  // expect: Page(number: 1, $__lazy_storage_$_text: Optional("page 1"), $__lazy_storage_$_notes: Optional(nil))
