func f() -> Int {
    var base = 3
    var twice: Int { base * 2 }
    base = 5
    return twice
}
print(f())
func g() {
    var store = 1
    var v: Int { get { store } set { store = newValue * 10 } }
    v = 4
    print(v)
    var watched = 0 { didSet { print("changed", oldValue, watched) } }
    watched = 7
}
g()
// expect: 10
// expect: 40
// expect: changed 0 7
