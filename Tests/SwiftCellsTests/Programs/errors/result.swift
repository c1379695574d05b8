enum NetError: Error { case timeout }
func load(_ ok: Bool) -> Result<String, NetError> { ok ? .success("data") : .failure(.timeout) }
switch load(true) { case .success(let s): print(s); case .failure(let e): print(e) }
print((try? load(false).get()) ?? "none", load(true).map(\.count))
let r = Result { try Int("5").map { $0 * 2 } ?? 0 }
print((try? r.get()) ?? 0)
// expect: data
// expect: none success(4)
// expect: 10
