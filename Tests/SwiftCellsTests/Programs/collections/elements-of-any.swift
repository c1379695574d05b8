let v = 3, s = "s"
print([], [1, "a"], [1, "a"].count, [1, 2.5, "a"].count)
let n = [1, s].map { "\($0)" }
let e = [] + [v]
let k = [[1, "a"]]
let l = (1, [])
let m: Any = []
let r = v > 2 ? [] : []
let y = { [1, "a"] }
print(n, e, k, l, m, r, y())
print([v, s].count, [nil, 1, "a"].count, Array([1, "a"]))
// expect: [] [1, "a"] 2 3
// expect: ["1", "s"] [3] [[1, "a"]] (1, []) [] [] [1, "a"]
// expect: 2 3 [1, "a"]
