func first() -> Int {
    let s: Int
    if true { s = 1 }
    return s
}
func second() -> Int {
    let s: Int
    if false { s = 1 }
    s = 2
    return s
}
func third() -> Int { if true { return 3 } }
func fourth() -> Int { if false { print("never") } else { return 4 } }
print(first(), second(), third(), fourth()) // expect: 1 2 3 4
