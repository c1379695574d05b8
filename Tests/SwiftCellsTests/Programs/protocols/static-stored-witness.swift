protocol Kind { static var name: String { get }; static var count: Int { get set }; static var zero: Self { get } }
extension Kind {
    static var name: String { "plain" }
    func intro() -> String { Self.name }
    static func more() -> Int { count += 1; return count }
}
struct Cow: Kind { static let name = "cow"; static var count = 4; static let zero = Cow(v: 7); var v = 1 }
struct Dog: Kind { static var count = 0; static var zero: Dog { Dog() } }
func f<T: Kind>(_ t: T) -> (T, Int) { T.count += 1; return (T.zero, T.count) }
print(Cow().intro(), Dog().intro())  // expect: cow plain
print(f(Cow()).0.v, f(Cow()).1, Cow.count, Cow.more(), Dog.more())  // expect: 7 6 6 7 1
