let a = [1], x = [1.5], u: [UInt] = [1], b: [UInt8] = [2], t = ["1"]
print(a.map(UInt.init), a.map(Double.init), x.map(Float.init), b.map(Int.init), u.map(Double.init), t.map(Int.init), [[1]].map([Int].init), t.map([Character].init))
print(a.map(Int.init(_:)), t.map(Array.init), [1...2].map(Array.init))
var s = [1, 2]
let far = 7
s.swapAt(far, far)
print(s)
// expect: [1] [1.0] [1.5] [2] [1.0] [Optional(1)] [[1]] [["1"]]
// expect: [1] [["1"]] [[1, 2]]
// expect: [1, 2]
