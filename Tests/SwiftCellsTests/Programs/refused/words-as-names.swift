enum Step {
    case `init` // error: Cells do not support `init` as a name. Take another one.
    case `default`
}
struct Box {
    static let `self` = 3 // error: Cells do not support `self` as a name.
    func `subscript`() {} // error: Cells do not support `subscript` as a name.
    func show() {
        let `self` = self
        print(self)
    }
}
struct `Any` {} // error: Cells do not support `Any` as a name.
print(Step.default)
