// What Swift does not carry out when it compiles: the program is accepted, and would trap.
func zero() { _ = 1 / Int.zero }
func converted() { let x = 5; _ = 1 / (Int(x) - 5) }
func swapped() { _ = 1 / (Int(1).byteSwapped - 72_057_594_037_927_936) }
func counted() { _ = 1 / (5.nonzeroBitCount - 2) }
func widened() { _ = 1 / ((5 << 1) - 10) }
func strode() { _ = 1 / (Int8(5).advanced(by: 2) - 7) }
func optional() { if let z = Optional(0) { _ = 1 / z } }
print("accepted")  // expect: accepted
