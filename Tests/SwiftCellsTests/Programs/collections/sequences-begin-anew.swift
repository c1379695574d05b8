let seq = sequence(first: 1) { $0 < 100 ? $0 * 2 : nil }
print(Array(seq), seq.contains(64)) // expect: [1, 2, 4, 8, 16, 32, 64, 128] true
for x in sequence(first: 250 as UInt8, next: { $0 + 3 }).prefix(2) { print(x) } // expect: 250
// expect: 253
var it = seq.makeIterator()
print(it.next()!, it.next()!, Array(it).count, Array(seq).count) // expect: 1 2 6 8
