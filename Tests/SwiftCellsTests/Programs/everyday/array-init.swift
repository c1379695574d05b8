var xs = [Int]()
xs.append(1)
var grid = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
grid[1][2] = 5
var d = [String: Int]()
d["a"] = 1
var e = [String: [Int]]()
e["x", default: []].append(3)
var s = Set<Int>()
s.insert(1)
let opt = [Int?](repeating: nil, count: 2)
let pairs = [(Int, String)]()
print(xs, grid, d, e, s, opt.count, pairs.isEmpty)  // expect: [1] [[0, 0, 0], [0, 0, 5]] ["a": 1] ["x": [3]] [1] 2 true
var ys = Array<Double>()
var dd = Dictionary<String, Double>()
ys.append(1)
dd["q"] = 2
print(ys, dd)  // expect: [1.0] ["q": 2.0]
let fs = [(Int) -> Int]()
print(fs.count)  // expect: 0
