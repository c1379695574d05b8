// A key path whose root is written is one in a literal that says nothing of its elements, and their common type is found.
struct Point { var x = 1, y = 2; let z = 3; var sum: Int { x + y } }
let parts = [\Point.x, \Point.y]
print(type(of: parts)) // expect: Array<WritableKeyPath<Point, Int>>
var point = Point()
for part in parts { point[keyPath: part] += 10 }
print(point) // expect: Point(x: 11, y: 12, z: 3)
let all = [\Point.x, \Point.z, \Point.sum]
print(type(of: all), all.map { point[keyPath: $0] }) // expect: Array<KeyPath<Point, Int>> [11, 3, 23]
for part in [\Point.x, \.z] { print(point[keyPath: part], part) } // expect: 11 \Point.x
// expect: 3 \Point.z
let named = ["x": \Point.x, "z": \Point.z]
print(type(of: named), named["z"].map { point[keyPath: $0] } ?? 0) // expect: Dictionary<String, KeyPath<Point, Int>> 3
for (name, part) in [("x", \Point.x), ("y", \Point.y)] { print(name, point[keyPath: part]) } // expect: x 11
// expect: y 12
let tables = [[\Point.x, \Point.y], [\Point.z]]
print(type(of: tables)) // expect: Array<Array<KeyPath<Point, Int>>>

// As functions they are taken where the elements of the whole are wanted, or as parts of tuples.
let functions: [(Point) -> Int] = [\Point.x, \.y]
let later: [String: (Point) -> Int] = ["sum": \Point.sum]
func take(_ pairs: [(String, (Point) -> Int)]) { for (name, get) in pairs { print(name, get(point)) } }
take([("z", \Point.z)]) // expect: z 3
print(functions.map { $0(point) }, later.mapValues { $0(point) }) // expect: [11, 12] ["sum": 23]
func give() -> [(Point) -> Int] { [\Point.z] }
print(give().map { $0(point) }) // expect: [3]
