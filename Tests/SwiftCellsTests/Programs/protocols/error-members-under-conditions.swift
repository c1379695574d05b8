protocol P {}
extension P {
    func p() -> Int { 1 }
    var q: Int { 2 }
    static func r() -> Int { 3 }
}
struct Box<T> {
    let t: T
    func go() -> Int { p() }  // error: 'p' requires 'T' to conform to 'Equatable', and it does not.
    var more: Int { q }  // error: 'q' requires 'T' to conform to 'Equatable', and it does not.
    static func make() -> Int { r() }  // error: 'r' requires 'T' to conform to 'Equatable', and it does not.
}
extension Box: P where T: Equatable {}
extension Box where T: Hashable { func ok() -> Int { p() + q + Self.r() } }
extension ClosedRange { func size() -> Int { count } }  // error: 
extension Range { func all() -> [Bound] { sorted() } }  // error: 'sorted' requires 'Bound' to conform to 'Strideable', and it does not.
protocol Q { func p() -> Int }
extension Box: Q {}  // error: 'Box' does not conform to 'Q'
class Kept<T> {}
extension Kept: P where T: Equatable {}
class Fine: Kept<Int> { func m() -> Int { p() } }
class Open<U>: Kept<U> { func m() -> Int { p() } }  // error: 'p' requires 'U' to conform to 'Equatable', and it does not.
