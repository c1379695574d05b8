// A range of fractions is no sequence, so it has only its own contains.
let r = 1.5...2.5
print(r.contains(2), r ~= 1, (0.0..<1.0).contains(0), (0.0...1.0).contains(2)) // expect: true false true false
let bytes: Range<UInt8> = 0..<5
print(bytes.contains(2), bytes.isEmpty) // expect: true false
print(("a"..."c").contains("b")) // expect: true
