func same<T>(_ x: T) -> T { x }
func num<T: Numeric>(_ x: T) -> T { x }
func pick<T>(_ x: T, _ y: T) -> T { y }
print([same(1), same(2.5)]) // expect: [1.0, 2.5]
print([same(1), 2.5]) // expect: [1.0, 2.5]
print([1, same(2.5)]) // expect: [1.0, 2.5]
print([same(1), same(2), 2.5]) // expect: [1.0, 2.0, 2.5]
do { let c = true; print(c ? same(1) : same(2.5)) } // expect: 1
do { let c = true; print(c ? same(1) : 2.5) } // expect: 1
do { let c = true; print(c ? 1 : same(2.5)) } // expect: 1
print([same(1), same("a")] as [Any]) // expect: [1, "a"]
print(pick(same(1), same(2.5))) // expect: 2.5
print(max(same(1), same(2.5))) // expect: 2.5
print([abs(1), abs(2.5)]) // expect: [1.0, 2.5]
do { let n = 3; print([same(1), n]) } // expect: [1, 3]
do { let d = 3.5; print([same(1), d]) } // expect: [1.0, 3.5]
do { let o: Int? = 3; print([same(1), o]) } // expect: [Optional(1), Optional(3)]
do { let o: Double? = 3; print([same(1), o]) } // expect: [Optional(1.0), Optional(3.0)]
print([same(1), nil]) // expect: [Optional(1), nil]
print([same(1), same(nil as Int?)]) // expect: [Optional(1), nil]
print([[same(1)], [same(2.5)]]) // expect: [[1.0], [2.5]]
print([same([1]), same([2.5])]) // expect: [[1.0], [2.5]]
print([same((1, 2)), same((2.5, 3))] as [Any]) // expect: [(1, 2), (2.5, 3)]
print([num(1), num(2.5)]) // expect: [1.0, 2.5]
print([num(1), num(2.5)].map { $0 * 2 }) // expect: [2.0, 5.0]
print([same(1), same(2.5)].map { $0 }) // expect: [1.0, 2.5]
do { let xs = [same(1), same(2.5)]; print(xs) } // expect: [1.0, 2.5]
do { let xs: [Double] = [same(1), same(2.5)]; print(xs) } // expect: [1.0, 2.5]
do { let xs: [Any] = [same(1), same(2.5)]; print(xs) } // expect: [1, 2.5]
do { let xs: [Double?] = [same(1), same(2.5), nil]; print(xs) } // expect: [Optional(1.0), Optional(2.5), nil]
print([same(1), same(2.5), nil]) // expect: [Optional(1.0), Optional(2.5), nil]
print([same(1) + 2, same(2.5)]) // expect: [3, 2.5]
print(same(1) + same(2.5)) // expect: 3.5
print(same(1) == same(2.5)) // expect: false
print([same(1), same(2)].reduce(0, +), [same(1), same(2.5)].reduce(0, +)) // expect: 3 3.5
print([min(1, 2), max(2.5, 1)]) // expect: [1.0, 2.5]
print([same(same(1)), same(2.5)]) // expect: [1.0, 2.5]
print([pick(1, 2), pick(2, 2.5)]) // expect: [2.0, 2.5]
print([pick(1, 2), pick(2, 3)]) // expect: [2, 3]
do { let f: (Double) -> Double = { $0 }; print([f(1), same(2)]) } // expect: [1.0, 2.0]
print(Set([same(1), same(2.5)]).count) // expect: 2
print([same(1), same(2.5)].max()!) // expect: 2.5
print(type(of: [same(1), same(2)])) // expect: Array<Int>
print([true ? same(1) : 2, same(2.5)]) // expect: [1.0, 2.5]
print([same(1) as Int, same(2.5)] as [Any]) // expect: [1, 2.5]
do { let t = (same(1), same(2.5)); print(t) } // expect: (1, 2.5)
print([-same(1), same(2.5)]) // expect: [-1.0, 2.5]
print([same(-1), same(2.5)]) // expect: [-1.0, 2.5]
print([same("a"), same("b")]) // expect: ["a", "b"]
for x in [same(1), same(2.5)] { print(x) } // expect: 1.0
// expect: 2.5
do { var x = 2.5; x = [same(1), same(2)][0]; print(x) } // expect: 1.0
