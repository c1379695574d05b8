print([1, 2].split(maxSplits: 1) { $0 == 1 })
let n = -1
print([1, 2].split(maxSplits: n) { $0 == 1 }) // fails: maxSplits must not be
// expect: [ArraySlice([2])]
