print(["1", "x"].flatMap { Int($0) }, stride(from: 0, through: 1, by: 0.5).flatMap { $0 })
print([1, 2, 3].flatMap { [$0, -$0] })
print([1, 2, 3].flatMap { [$0, $0 * 2] }, [1, 2].flatMap { v in let m = [v, v]; return m })
// expect: [1] [0.0, 0.5, 1.0]
// expect: [[1, -1], [2, -2], [3, -3]]
// expect: [1, 2, 2, 4, 3, 6] [1, 1, 2, 2]
