struct Counter { private(set) var n = 0; mutating func up(by d: Int = 1) { n += d } }
var c = Counter()
c.up()
c.up(by: 4)
print(c.n)  // expect: 5
