protocol P {}
extension P {
    func p() -> Int { 1 }
    var q: Int { 2 }
    static func r() -> Int { 3 }
}
struct Box<T> {
    let t: T
    func go() -> Int { p() }  // error: 
    var more: Int { q }  // error: 
    static func make() -> Int { r() }  // error: 
}
extension Box: P where T: Equatable {}
extension Box where T: Hashable { func ok() -> Int { p() + q + Self.r() } }
extension ClosedRange { func size() -> Int { count } }  // error: 
extension Range { func all() -> [Bound] { sorted() } }  // error: 
protocol Q { func p() -> Int }
extension Box: Q {}  // error: 'Box' does not conform to 'Q'
