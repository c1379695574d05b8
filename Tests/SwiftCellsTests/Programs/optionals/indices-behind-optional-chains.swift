// Behind a `?`, too, every index is evaluated before getters and subscripts are asked.
func index(_ n: Int) -> Int { print("index", n); return n }
struct Row { subscript(i: Int) -> Int { get { print("element"); return i } set { print("set", newValue) } } }
struct Table {
    var rows = [1, 2]
    var row: Row { get { print("row"); return Row() } set { print("row =") } }
    var found: Row? { get { print("found"); return Row() } set { print("found =") } }
    var all: [Int] { get { print("all"); return rows } set { rows = newValue } }
    subscript(i: Int) -> Row { get { print("table"); return Row() } set { print("table =") } }
}
var table: Table? = Table()
print(table?.row[index(0)] ?? -1) // expect: index 0
// expect: row
// expect: element
// expect: 0
print(table?[index(1)][index(2)] ?? -1) // expect: index 1
// expect: index 2
// expect: table
// expect: element
// expect: 2
print(table?.all[index(1)...] ?? []) // expect: index 1
// expect: all
// expect: [2]
table?.found?[index(3)] += index(4) // expect: found
// expect: index 3
// expect: index 4
// expect: element
// expect: set 7
// expect: found =
