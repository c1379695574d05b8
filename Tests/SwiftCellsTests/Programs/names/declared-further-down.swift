// What a local function or closure means by a name that its block declares further down, or that stands outside as well.
let h = 1
func later() {
    func c() -> Int { h + 1 }
    let h = 4
    print(c())
}
later()
func around(_ x: Int) {
    let c = { x }
    if true {
        let d = { x + 1 }
        let x = 3
        print(c(), d(), x)
    }
    let x = 7
    print(c(), x)
}
around(1)
func own(_ x: [Int]) {
    let x = x.map { $0 + x.count }
    print(x)
}
own([1])
func direct() {
    print(h, max(1, 2))
    defer { print(min(1, 2)) }
    let h = 2, max = 3, min = 4
    print(h, max, min)
}
direct()

// expect: 5
// expect: 1 2 3
// expect: 1 7
// expect: [2]
// expect: 1 2
// expect: 2 3 4
// expect: 1
