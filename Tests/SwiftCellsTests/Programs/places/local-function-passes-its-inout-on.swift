// A local function that calls itself with what it may change.
func run() {
    var board = [1, 2, 3]
    func raise(_ values: inout [Int], from index: Int) -> Int {
        if index == values.count { return 0 }
        values[index] *= 2
        return values[index] + raise(&values, from: index + 1)
    }
    print(raise(&board, from: 0), board)
    var n = 1
    func twice(_ x: inout Int, _ isDone: Bool) { x += isDone ? 0 : n }
    twice(&board[0], false)
    twice(&n, true)
    print(board, n)
}
run()
// expect: 12 [2, 4, 6]
// expect: [3, 4, 6] 1
