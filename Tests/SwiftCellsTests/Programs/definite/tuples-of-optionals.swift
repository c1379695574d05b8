// A variable whose type is a tuple of types with `?` begins with nil in each part.
var pair: (Int?, Int?)
print(pair)
pair.1 = 3
print(pair)
var (first, second): (Int?, String?)
print(first as Any, second as Any)

struct Record { var found: (name: String?, year: Int?), count = 2 }
print(Record(), Record(count: 3), Record(found: ("a", 1)))
class Box<T> {
    var held: (T?, (T?, [T]?)) { didSet { print("was", oldValue) } }
    static func make() -> Box { Box() }
}
let box = Box<Int>.make()
box.held.1.1 = [1]
print(box.held)
enum Shared { static var last: (Int?, Int?) }
Shared.last.0 = 1
print(Shared.last)

for i in 0..<2 {
    var local: (Int?, (String?, Bool?))
    local.1.0 = "x\(i)"
    print(local)
}
var nothing: ()
print(nothing)

// expect: (nil, nil)
// expect: (nil, Optional(3))
// expect: nil nil
// expect: Record(found: (name: nil, year: nil), count: 2) Record(found: (name: nil, year: nil), count: 3) Record(found: (name: Optional("a"), year: Optional(1)), count: 2)
// expect: was (nil, (nil, nil))
// expect: (nil, (nil, Optional([1])))
// expect: (Optional(1), nil)
// expect: (nil, (Optional("x0"), nil))
// expect: (nil, (Optional("x1"), nil))
// expect: ()
