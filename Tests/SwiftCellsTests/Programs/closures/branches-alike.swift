class A {}
class B: A {}
print([1, 2].map { n -> Double in if n > 1 { Double(n) } else { 0 } })
let d: [Double] = [1, 2].map { n in if n > 1 { Double(n) } else { 0 } }
print(d)
print([1, 2].map { n in if n > 1 { Optional(n) } else { 0 } })
print([1, 2].map { n in if n > 1 { A() } else { B() } }.count)
print([1, 2].reduce(0.5) { a, n in if n > 1 { a } else { 0 } })
// expect: [0.0, 2.0]
// expect: [0.0, 2.0]
// expect: [Optional(0), Optional(2)]
// expect: 2
// expect: 0.0
