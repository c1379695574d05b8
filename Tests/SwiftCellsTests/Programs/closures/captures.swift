func makeCounter() -> () -> Int { var n = 0; return { n += 1; return n } }
let a = makeCounter(), b = makeCounter()
print(a(), a(), b(), a())  // expect: 1 2 1 3
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)  // expect: 6
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * 10 } }
print(fs.map { $0() })  // expect: [0, 10, 20]
