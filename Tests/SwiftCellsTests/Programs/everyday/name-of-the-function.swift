// What '#function' is in accessors, initialisers, the first values of properties and at the top level.
func f(_ s: String = #function) -> String { s }
struct S { var a = 1 { willSet { print(#function) } didSet { print(#function, f()) } }
    var b: Int { get { print(#function); return 1 } set { print(#function) } }
    var c: Int { print(#function, f()); return 1 }
    subscript(i: Int) -> Int { get { print(#function); return 1 } set { print(#function) } }
    subscript(x i: Int, _ j: Int) -> Int { print(#function); return 2 }
    static var d: Int { print(#function); return 1 }
    static let e: String = #function
    static let e2: String = { #function }()
    static var e3 = f()
    let g = #function
    let h: String = { #function }()
    lazy var l: String = #function
    lazy var l2: String = { #function }()
    lazy var l3 = f()
    init() { print(#function) }; init(x: Int, _ y: Int) { print(#function, f()) }
    func m(_ a: Int, b: Int) { print(#function); let c = { print(#function) }; c(); func inner(q: Int) { print(#function, f()) }; inner(q: 1); defer { print(#function) } }
    static func + (a: S, b: S) -> S { print(#function); return a }
    func callAsFunction(_ n: Int) { print(#function) } }
class C { deinit { print(#function) }; init(_ n: Int) { print(#function) }; convenience init() { print(#function); self.init(1) }; class func k() { print(#function) } }
enum E: String { case a = "z"; init(q: Int) { print(#function); self = .a } ; var v: Int { print(#function); return 1 } }
protocol P {}; extension P { func pm() { print(#function) }; var pv: Int { print(#function); return 1 } }; extension S: P {}; extension Int { func dbl() -> Int { print(#function); return self * 2 } }
var s = S(); s.a = 2; s.b = s.b; _ = s.c; s[0] = s[0]; _ = s[x: 1, 2]; _ = S.d; print(S.e, S.e2, S.e3, s.g, s.h, s.l, s.l2, s.l3); _ = S(x: 1, 2); s.m(1, b: 2); _ = s + s; s(1); do { _ = C() }; C.k(); _ = E(q: 1).v; s.pm(); _ = s.pv; _ = 2.dbl()
print(#function, f()); let top = #function; print(top); let cl = { print(#function, f()) }; cl(); func outer(a: Int, _ b: Int, c d: Int) { print(#function) }; outer(a: 1, 2, c: 3); func noargs() { print(#function) }; noargs(); func v(_ x: Int...) { print(#function) }; v(); func g<T>(_ t: T) { print(#function) }; g(1)
var w = 1 { didSet { print(#function, f()) } }; w = 2; var cw: Int { print(#function); return 1 }; _ = cw
func hh() { var z = 1 { didSet { print(#function) } }; z = 2; var cz: Int { print(#function); return 1 }; _ = cz; struct L { var p = f(); func k() { print(#function) } }; L().k(); print(L().p) }; hh()
for x in [1] { print(#function, x) }; if true { print(#function) }; [1].forEach { _ in print(#function) }

// expect: init()
// expect: a
// expect: a a
// expect: b
// expect: b
// expect: c c
// expect: subscript(_:)
// expect: subscript(_:)
// expect: subscript(x:_:)
// expect: d
// expect: S S S S S l l2 l3
// expect: init(x:_:) init(x:_:)
// expect: m(_:b:)
// expect: m(_:b:)
// expect: inner(q:) inner(q:)
// expect: m(_:b:)
// expect: +(_:_:)
// expect: callAsFunction(_:)
// expect: init()
// expect: init(_:)
// expect: deinit
// expect: k()
// expect: init(q:)
// expect: v
// expect: pm()
// expect: pv
// expect: dbl()
// expect: main main
// expect: main
// expect: main main
// expect: outer(a:_:c:)
// expect: noargs()
// expect: v(_:)
// expect: g(_:)
// expect: w w
// expect: cw
// expect: z
// expect: cz
// expect: k()
// expect: L
// expect: main 1
// expect: main
// expect: main
