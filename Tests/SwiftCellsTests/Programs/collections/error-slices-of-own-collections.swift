struct Row: RandomAccessCollection {
    var cells: [Int] = [3, 1, 2]
    var startIndex: Int { 0 }
    var endIndex: Int { cells.count }
    subscript(i: Int) -> Int { cells[i] }
}
var row = Row()
row[0..<2].sort() // error: sort
row += [1] // error: '+='
let numbers = [3, 1, 2]
numbers[0..<2].sort() // error: 'numbers'
