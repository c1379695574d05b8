struct Expensive {
    var n: Int
    lazy var value: Int = { print("computing"); return n * n }()
}
var e = Expensive(n: 4)
print("before")
print(e.value)
print(e.value)
e.value = 3
print(e.value)
// expect: before
// expect: computing
// expect: 16
// expect: 16
// expect: 3
