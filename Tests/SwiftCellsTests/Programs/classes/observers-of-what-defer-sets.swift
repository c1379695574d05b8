// Code of a `defer` is no longer that of the initialiser, deinitialiser or observer around it: whoever observes is told.
struct S {
    var v = 0 { didSet { print("did", v) } }
    init(_ n: Int) { v = n; defer { v = 4 }; print("body"); if n > 2 { defer { self.v += 1 }; v = 9 } }
}
print(S(1).v)
// expect: body
// expect: did 4
// expect: 4
print(S(3).v)
// expect: body
// expect: did 10
// expect: did 4
// expect: 4
class C {
    var v = 0 { willSet { print("will", newValue) } }
    init(_ n: Int) { v = n; defer { v = 4 }; print("init") }
    deinit { defer { v = 1 }; v = 2 }
}
class D: C {
    override var v: Int { didSet { print("D") } }
    override init(_ n: Int) { super.init(n); defer { super.v = 12 }; print("D.init") }
}
_ = D(1)
// expect: init
// expect: will 4
// expect: D
// expect: D.init
// expect: will 12
// expect: will 1
// expect: D
