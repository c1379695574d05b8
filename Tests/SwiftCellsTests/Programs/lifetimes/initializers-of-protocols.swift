// An initialiser in a protocol's extension hands on to one of the class: what it leaves before that was never an instance.
struct Refusal: Error {}
protocol Made { init() }
extension Made {
    init?(positive n: Int) {
        if n <= 0 { return nil }
        self.init()
    }
    init(checked n: Int) throws {
        if n <= 0 { throw Refusal() }
        self.init()
    }
    init(other: Int) {
        self = Self()
        print("other")
    }
}
class Lamp: Made {
    let name: String
    var level = start()
    static func start() -> Int {
        print("start")
        return 1
    }
    required init() {
        name = "lamp"
        print("init")
    }
    deinit { print("deinit", name) }
}
class Desk: Lamp {
    var height = 2
    convenience init(tall: Int) throws { try self.init(checked: tall) }
}
print(Lamp(positive: 0) == nil)
// expect: true
print(Lamp(positive: 1) == nil)
// expect: start
// expect: init
// expect: deinit lamp
// expect: false
func make<T: Made>(_ type: T.Type, _ n: Int) -> T? { try? T(checked: n) }
print(make(Lamp.self, 0) == nil, make(Desk.self, 0) == nil)
// expect: true true
print((try? Desk(tall: 0)) == nil)
// expect: true
print((try? Desk(tall: 1)) == nil)
// expect: start
// expect: init
// expect: deinit lamp
// expect: false
let lamp = Lamp(other: 1)
// expect: start
// expect: init
// expect: other
print(lamp.level) // expect: 1
final class Bulb: Made {
    var level: Int
    init() {
        level = 1
        print("bulb")
    }
    init(level: Int) { self.level = level }
    convenience init(replaced n: Int) {
        self.init(other: n)
        level += n
    }
    deinit { print("deinit bulb", level) }
}
print(Bulb(replaced: 8).level)
// expect: bulb
// expect: other
// expect: deinit bulb 9
// expect: 9
