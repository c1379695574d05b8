enum R { case ok(Int), fail(String) }
let rs: [R] = [.ok(1), .fail("bad"), .ok(5)]
for case .ok(let v) in rs { print(v) }
for case .ok(let v) in rs where v > 2 { print("big", v) }
if case .fail(let m) = rs[1] { print(m) }
guard case .ok(let first) = rs[0] else { fatalError() }
print(first)
let n = rs.filter { if case .ok = $0 { return true } else { return false } }.count
print(n)
// expect: 1
// expect: 5
// expect: big 5
// expect: bad
// expect: 1
// expect: 2
