// Indices are evaluated before the getters of what can be set, also where that belongs to a type, to the cell, or is lazy.
func index(_ n: Int) -> Int {
    print("index")
    return n
}
struct Row { var cells = [1, 2, 3] }
final class Table {
    static var stored = Row()
    static var row: Row {
        get { print("get"); return stored }
        set { stored = newValue }
    }
    lazy var rows: Row = {
        print("lazy")
        return Row()
    }()
}
print(Table.row.cells[index(2)])
// expect: index
// expect: get
// expect: 3
var row: Row {
    get { print("row"); return Row() }
    set {}
}
print(row.cells[index(1)])
// expect: index
// expect: row
// expect: 2
print(Table().rows.cells[index(0)])
// expect: index
// expect: lazy
// expect: 1
