// Who is asked for a value that a chain changes is asked once, and is given it back where it is nil as well.
struct Point { var x = 1 }
class Pen {
    var position: Point? {
        get {
            print("get")
            return isDown ? Point() : nil
        }
        set { print("set", newValue?.x as Any) }
    }
    var isDown = true
    var color: Point? { didSet { print("color", color?.x as Any) } }
    var width: Point? { didSet { print("width", width?.x as Any, oldValue?.x as Any) } }
}
let pen = Pen()
pen.position?.x += 1
// expect: get
// expect: set Optional(2)
pen.isDown = false
pen.position?.x += 1
// expect: get
// expect: set nil
pen.color?.x = 3
// expect: color nil
pen.width?.x = 3
// expect: width nil nil
pen.width = Point()
// expect: width Optional(1) nil
pen.width?.x = 3
// expect: width Optional(3) Optional(1)

var counts = ["a": 1] { didSet { print(counts) } }
counts["a"]? += 1
// expect: ["a": 2]
counts["b"]? += 1
// expect: ["a": 2]

struct Table {
    var rows: [String: Point] = [:]
    subscript(name: String) -> Point? {
        get {
            print("read", name)
            return rows[name]
        }
        set {
            print("write", name)
            rows[name] = newValue
        }
    }
}
var table = Table(rows: ["a": Point()])
table["a"]?.x = 4
// expect: read a
// expect: write a
table["b"]?.x = 4
// expect: read b
// expect: write b
print(table.rows.count, table.rows["a"]!.x)
// expect: 1 4
