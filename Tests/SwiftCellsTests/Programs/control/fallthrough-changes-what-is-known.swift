// What a case does before it goes on in the next one is not known there.
func divide(_ n: Int) {
    var divisor = 0
    switch n {
    case 1:
        divisor = 2
        fallthrough
    case 2: print(8 / divisor)
    default: break
    }
}
divide(1) // expect: 4
func add(_ n: Int) {
    var small: UInt8 = 255
    switch n {
    case 1:
        small = 1
        fallthrough
    case 2:
        print("two") // expect: two
        fallthrough
    case 3:
        small += 1
        print(small) // expect: 2
    default: break
    }
}
add(1)
