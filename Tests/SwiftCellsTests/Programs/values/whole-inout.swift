func bump(_ x: inout Int, by n: Int = 1) { x += n }
func push(_ list: inout [Int], _ v: Int) { list.append(v) }
func both(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var n = 1
bump(&n); bump(&n, by: 10)
print(n)
var grid = [[1], [2]]
push(&grid[1], 9)
print(grid)
var p = 3, q = 4
both(&p, &q)
print(p, q)
swap(&p, &q)
print(p, q)
struct S { var v = [1]; var k = 0 }
var s = S()
push(&s.v, 2)
bump(&s.k)
print(s.v, s.k)
var d = ["a": [1]]
push(&d["a", default: []], 5)
push(&d["b", default: []], 6)
print(d["a"]!, d["b"]!)
func outer() {
    var local = [3, 1, 2]
    func sortIt() { local.sort() }
    sortIt()
    print(local)
}
outer()

// expect: 12
// expect: [[1], [2, 9]]
// expect: 4 3
// expect: 3 4
// expect: [1, 2] 1
// expect: [1, 5] [6]
// expect: [1, 2, 3]
