// Outside of functions, what a 'defer' names has a value where the 'defer' stands.
do {
    let first: Int
    defer { print(first) }  // error: This 'defer' uses 'first', which has no value yet where it stands
    first = 1
}
for _ in 0..<2 {
    var second: Int
    defer { second = 3 }  // error: This 'defer' uses 'second', which has no value yet where it stands
    second = 1
    print(second)
}
func run() {
    let third: Int
    defer { print(third) }
    third = 1
}
