// `&<<` and `&>>` take an amount of any integer type, and count it modulo the bits of the number.
let x: UInt8 = 0b1010, n = 3
print(x &<< n, x &>> n, x &<< UInt16(9), x &>> UInt64.max, x &<< Int8(-1), x &<< 9)
let y: Int8 = -128
print(y &>> 1, y &>> UInt(9), y &<< -1)
var z: UInt16 = 0xFF
z &<<= 3
z &<<= n
print(z)
z &>>= UInt8(18)
print(z)
let w: UInt8 = 1 &<< n
print(w, [1, 2, 3].map { UInt8($0) &<< $0 }, [1, 2, 3].reduce(UInt32(1)) { $0 &<< $1 })

func rotate<T: FixedWidthInteger>(_ x: T, _ n: Int) -> T { (x &<< n) | (x &>> (T.bitWidth - n)) }
print(rotate(UInt8(0b1100_0001), 3), rotate(UInt32(1), 31), rotate(-2, 1))

extension FixedWidthInteger {
    var doubled: Self { self &<< 1 }
    func bits() -> [Int] { (0..<Self.bitWidth).map { Int((self &>> Self($0)) & 1) } }
}
print((5).doubled, UInt8(200).doubled, UInt8(5).bits())
let shift: (UInt8, Int) -> UInt8 = (&<<)
print(shift(1, 9))

// expect: 80 1 20 0 0 20
// expect: -64 -64 0
// expect: 16320
// expect: 4080
// expect: 8 [2, 8, 24] 64
// expect: 14 2147483648 -1
// expect: 10 144 [1, 0, 1, 0, 0, 0, 0, 0]
// expect: 2
