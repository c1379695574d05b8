func mapAll<T, U>(_ xs: [T], _ f: (T) throws -> U) rethrows -> [U] { var r: [U] = []; for x in xs { r.append(try f(x)) }; return r }
print(mapAll([1, 2]) { $0 + 1 }, mapAll(["a"]) { $0 + "!" })
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var c: [K: V] = [:]; return { k in if let v = c[k] { return v }; let v = f(k); c[k] = v; return v } }
let slow = memoize { (n: Int) -> Int in print("computing"); return n * n }
print(slow(4), slow(4))
// expect: [2, 3] ["a!"]
// expect: computing
// expect: 16 16
