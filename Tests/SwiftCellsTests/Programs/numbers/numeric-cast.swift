// `numericCast` makes of an integer one of the type that is wanted.
let big: Int64 = 300
let small: Int32 = numericCast(big)
print(small)
func take(_ x: UInt8) -> UInt8 { x }
print(take(numericCast(7)), take(numericCast(3 as Int)))
let maybe: UInt8? = numericCast(3 as Int)
print(maybe as Any, numericCast(3) as UInt16, [1, 2, 3].map(numericCast) as [UInt8])
func hash(_ text: String) -> UInt32 {
    var result: UInt32 = 2_166_136_261
    for byte in text.utf8 {
        result ^= numericCast(byte)
        result = result &* 16_777_619
    }
    return result
}
print(hash("hello"))

// expect: 300
// expect: 7 3
// expect: Optional(3) 3 [1, 2, 3]
// expect: 1335831723
