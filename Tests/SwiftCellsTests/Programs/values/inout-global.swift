var g = [1, 2]
func total() -> Int { g.reduce(0, +) }
func f(_ x: inout [Int]) { x.append(1) }
f(&g)
print(total(), g)
// expect: 4 [1, 2, 1]
