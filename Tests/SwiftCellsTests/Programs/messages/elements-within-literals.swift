// What is wrong within a literal that is handed over is said of the element.
struct Sudoku { var rows: [[Int]], names: [String: Int] = [:] }
let a = Sudoku(rows: [[1, 2], ["3", 4]])  // error: This is of type 'String', and 'Int' is wanted. // at: "3"
let b = Sudoku(rows: [], names: ["a": 1, "b": 2.5])  // error: This is of type 'Double', and 'Int' is wanted.
