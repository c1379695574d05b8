// Local functions may be declared behind the 'return' that uses them, where no variable comes in between.
func sum(_ n: Int) -> Int {
    let base = n
    return outer()
    func outer() -> Int { base + inner() }
    func inner() -> Int { base * 2 }
}
func waiting(_ n: Int) -> Int {
    var steps = 0
    defer { print("steps", steps) }
    if n > 2 { return count(n) } else { return 0 }
    func count(_ k: Int) -> Int {
        steps += 1
        return k == 0 ? steps : count(k - 1)
    }
}
func never(_ n: Int) -> Int {
    if n > 0 { return n }
    fatalError("no number")
    func unused() -> Int { n }
    do {
        let base = 1
        func number() -> Int { base }
        print(number(), unused())
    }
}
print(sum(4)) // expect: 12
print(waiting(3))
// expect: steps 4
// expect: 4
print(never(7)) // expect: 7
