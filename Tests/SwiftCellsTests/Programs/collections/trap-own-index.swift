struct Ring: RandomAccessCollection {
    let items = [1, 2]
    var startIndex: Int { 0 }
    var endIndex: Int { 2 }
    subscript(i: Int) -> Int { items[i] }
}
print(Ring().index(0, offsetBy: 2))
// expect: 2
print(Ring().index(1, offsetBy: 2)) // fails: out of range
