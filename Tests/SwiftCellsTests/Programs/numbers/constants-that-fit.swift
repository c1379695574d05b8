func fits() {
    let high: Int8 = 127
    let wide: UInt64 = 9_223_372_036_854_775_807
    print(Int(high) + 1, high &+ 1, wide + 1, UInt.max - 1)  // expect: 128 -128 9223372036854775808 18446744073709551614
}
fits()
