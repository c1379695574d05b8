// Swift follows no number that is too small for all of its digits, none made of another with a fraction or of a fixed-width integer, and no sign turned round.
let small = -5e-324, tiny: Float = -1e-40
print(UInt8(small), UInt8(tiny), UInt8(exactly: small) as Any)
let half = -0.5, single: Float = -0.5
print(UInt8(Float(half)), UInt8(Double(single)), UInt8(Double(half)))
let large = 300.0, count: Int16 = 300
print(UInt8(exactly: Double(large)) as Any, UInt8(exactly: Float(count)) as Any, UInt8(exactly: -large) as Any)
func unit(_ x: Double) -> Int { x == 0 ? 0 : Int(1e-310) }
print(unit(1))

// expect: 0 0 nil
// expect: 0 0 0
// expect: nil nil nil
// expect: 0
