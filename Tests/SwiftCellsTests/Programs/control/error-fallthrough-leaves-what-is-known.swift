func add(_ n: Int) {
    var small: UInt8 = 255
    switch n {
    case 1:
        print(0)
        fallthrough
    case 2:
        small += 1 // error: This is too large: 255 + 1 overflows 'UInt8'.
        print(small)
    default: break
    }
}
