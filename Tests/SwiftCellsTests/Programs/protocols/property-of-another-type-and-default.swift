// A property of another type than a protocol demands leaves it to the protocol's default, which is then used through the protocol alone.
protocol Lendable { var days: Int { get }; static var limit: Int { get }; var note: String? { get } }
extension Lendable {
    var days: Int { 14 }
    static var limit: Int { 5 }
    var note: String? { nil }
}
struct Disc: Lendable {
    let days = "three"
    static let limit = "none"
    let note = "own"
}
struct Book: Lendable { var days = 30 }
func show<T: Lendable>(_ x: T) { print(x.days, T.limit, x.note as Any) }
print(Disc().days, Disc.limit, Disc().note)  // expect: three none own
show(Disc())  // expect: 14 5 nil
show(Book())  // expect: 30 5 nil
print((Disc() as any Lendable).days, (Book() as any Lendable).days)  // expect: 14 30
protocol Settable { var level: Int { get set } }
extension Settable { var level: Int { get { 7 } set {} } }
struct Fixed: Settable { let level = 3 }
func raise<T: Settable>(_ x: T) -> Int { var x = x; x.level += 1; return x.level }
print(Fixed().level, raise(Fixed()))  // expect: 3 7
