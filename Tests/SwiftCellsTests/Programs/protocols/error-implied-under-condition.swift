protocol Named { var name: String { get } }
protocol Titled: Named {}
struct Box<T> { var t: T; var name: String { "box" } }
extension Box: Titled where T: Comparable {}  // error: 'Box' conforms to 'Titled' under a condition only, so the conformance to 'Named', which it inherits, must be stated, too.
struct Case<T> { var t: T }
extension Case: Comparable where T: Comparable {  // error: 'Case' conforms to 'Comparable' under a condition only, so the conformance to 'Equatable', which it inherits, must be stated, too.
    static func < (a: Case, b: Case) -> Bool { a.t < b.t }
}
