// '#line' and '#function' alone as default values are of the call that leaves the argument out, at its parenthesis.
do {
    func log(_ m: String = "", _ line: Int = #line, in f: String = #function) { print(m, line, f) }
    struct S { func go(_ line: Int = #line) -> S { print(line); return self }; static func st(line: UInt8 = #line) { print(line) }; var opt: S? { self } 
        subscript(i: Int, line: Int = #line) -> Int { get { line } set { print("set", line) } } }
    log(
        "a"
    )
    S().go()
        .go()
        .go(
        )
    S()
      .opt?
      .go()
    S.st(); print("x \(S()[1])",
      S()[2])
    var s = S(); s[0] = 1
    s[
     3] += 1
    [1].forEach { _ in
        log("closure")
    }
    func trailing(_ line: Int = #line, _ body: () -> Void) { print(line); body() }
    trailing { log("t") }
    trailing
    { }
    trailing() {
      log()
    }
    func local() { func inner(_ x: Int, line: Int = #line, f: String = #function) { print(x, line, f) }
        inner(1)
        let c = { inner(2) }; c()
        defer { inner(3) } ; _ = [1].map { (v: Int) -> Int in inner(v)
            inner(v + 1); return v } }
    local()
    func gen<T>(_ t: T, line: Int = #line) -> T { print(t, line); return t }
    _ = gen(gen(1)) + gen(
      2)
    let big = true ? gen(3)
     : gen(4)
    enum E: Error { case at(Int) }
    func thrower(line: Int = #line) throws { throw E.at(line) }
    do { try thrower() } catch { print(error) }
    print((try? thrower()) == nil)
    func deflt(_ a: Int = gen(9)) { print(a) }
    deflt()
    class A { let line: Int; init(line: Int = #line) { self.line = line }; convenience init(_ s: String) { self.init() } }
    class B: A { init(b: Int) { super.init() } }
    print(A().line, A("").line, B(b: 1).line, B.init(b: 5).line)
    let make = A.init(line:); print(make(3).line)
    let tuple = (gen(1), gen(2)); print(tuple); switch gen(5) { case gen(5): log("case"); default: break }
    if gen(1) == 1, gen(2) == 2 { log() }; guard gen(true) else { fatalError() }; for i in gen([1]) { log("\(i)") }; while gen(false) { }
}

// expect: a 6 main
// expect: 9
// expect: 10
// expect: 11
// expect: 15
// expect: 16
// expect: x 16 17
// expect: set 18
// expect: set 19
// expect: closure 22 main
// expect: 25
// expect: t 25 main
// expect: 27
// expect: 28
// expect:  29 main
// expect: 1 32 local()
// expect: 2 33 local()
// expect: 1 34 local()
// expect: 2 35 local()
// expect: 3 34 local()
// expect: 1 38
// expect: 1 38
// expect: 2 38
// expect: 3 40
// expect: at(44)
// expect: true
// expect: 9 46
// expect: 9
// expect: 50 48 49 49
// expect: 3
// expect: 1 52
// expect: 2 52
// expect: (1, 2)
// expect: 5 52
// expect: 5 52
// expect: case 52 main
// expect: 1 53
// expect: 2 53
// expect:  53 main
// expect: true 53
// expect: [1] 53
// expect: 1 53 main
// expect: false 53
