@discardableResult func log(_ s: String) -> Int { print("log:", s); return s.count }
log("a")
_ = log("bb")
let n = log("ccc")
print(n)
// expect: log: a
// expect: log: bb
// expect: log: ccc
// expect: 3
