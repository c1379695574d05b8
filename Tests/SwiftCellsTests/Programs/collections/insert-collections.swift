var a = [1.5, 2.5]
let by = stride(from: 0, through: 1, by: 0.5)
a.replaceSubrange(0..<1, with: by) // error: 'replaceSubrange' cannot be called with (Range<Int>, with:
a.insert(contentsOf: by, at: 0) // error: 'insert' requires 'StrideThrough<Double>' to conform to 'Collection', and it does not.
