let a: Int = 3 &* 4
let i = 5
print(a, i &* 3, [i].map { $0 &* 3 }, UInt8(200) &* 2)
var h = 17
h = h &* 31 &+ 7
h &*= 3
print(h)
for c in "abc".utf8 { h = (h &* 33) ^ Int(c) }
print(h)
func hash(_ n: Int) -> Int { n &* 2654435761 }
print(hash(5))
// expect: 12 15 [15] 144
// expect: 1602
// expect: 57675554
// expect: 13272178805
