let count = 5
func total() -> Int {
    let more = count
    let count = more + 1
    return count + more
}
func clipped(_ n: Int) -> Int {
    guard n > 0 else { return 0 }
    var n = n
    n += 1
    return n
}
// A local function means what has its name where it stands.
func captured(_ n: Int) -> Int {
    func before() -> Int { n }
    func later() -> Int { n * step }
    var n = n
    n += 10
    let step = 100
    return n + before() + later()
}
struct Point {
    var x = 1
    func moved() -> Int {
        let old = x
        let x = old + 1
        return x
    }
}
print(total(), clipped(3), captured(1), Point().moved(), abs(-1))
do {
    print(count)
    let count = 2
    print(count)
    if count > 1 {
        print(count)
        let count = "inner"
        print(count)
    }
}
// expect: 11 4 112 2 1
// expect: 5
// expect: 2
// expect: 2
// expect: inner
