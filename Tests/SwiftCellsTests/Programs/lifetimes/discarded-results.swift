// A result that nobody wants goes before what the call was given, unless it lies in memory.
class D {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("-" + name) }
    var own: D { self }
    func give(_ other: D) -> D { D(name + other.name) }
    subscript(i: Int) -> D { D(name + String(i)) }
    static func + (a: D, b: D) -> D { D(a.name + b.name) }
}
func make(_ name: String) -> D { print("+" + name); return D(name) }
struct S { var a: D; var b: D }
enum E { case one(D), none }
protocol P { func p(_ other: D) -> D }
extension D: P { func p(_ other: D) -> D { D("p") } }
func direct(_ x: D) -> D { D("r") }
func optional(_ x: D) -> D? { D("r") }
func array(_ x: D) -> [D] { [D("r")] }
func pair(_ x: D) -> (D, D) { (D("r"), D("s")) }
func both(_ x: D) -> S { S(a: D("r"), b: D("s")) }
func one(_ x: D) -> E { .one(D("r")) }
func any(_ x: D) -> Any { D("r") }
func existential(_ x: D) -> any P { D("r") }
func throwing(_ x: D) throws -> D { D("r") }
func generic<T>(_ x: D, _ make: () -> T) -> T { make() }
class Two { init(_ a: D, _ b: D) { print("two") }; deinit { print("-two") } }
func line(_ title: String, _ body: () throws -> Void) { print(title + ":"); try? body() }
line("direct") { _ = direct(make("a")) }
line("optional") { _ = optional(make("a")) }
line("array") { _ = array(make("a")) }
line("pair") { _ = pair(make("a")) }
line("both") { _ = both(make("a")) }
line("one") { _ = one(make("a")) }
line("any") { _ = any(make("a")) }
line("existential") { _ = existential(make("a")) }
line("try") { _ = try throwing(make("a")) }
line("try?") { _ = try? throwing(make("a")) }
line("try!") { _ = try! throwing(make("a")) }
line("generic") { _ = generic(make("a")) { D("r") } }
line("method") { _ = make("a").give(make("b")) }
line("witness") { let p: any P = D("q"); _ = p.p(make("a")) }
line("operator") { _ = make("a") + make("b") }
line("subscripts") { _ = make("a")[0][1] }
line("chain") { _ = optional(make("a"))?.give(make("b")) }
line("forced") { _ = optional(make("a"))!.give(make("b")) }
line("closure") { let f: (D) -> D = { _ in D("r") }; _ = f(make("a")) }
line("initialiser") { _ = Two(make("a"), make("b")) }
line("tuple") { _ = (direct(make("a")), direct(make("b"))) }
line("pattern") { let _ = direct(make("a")) }
line("map") { _ = [make("a")].map { direct($0) } }
line("method as value") { _ = make("a").give }
line("closure with a list") { _ = { [x = make("a")] in print(x) } }
line("nested") { _ = direct(direct(make("a"))) }

// expect: direct:
// expect: +a
// expect: -r
// expect: -a
// expect: optional:
// expect: +a
// expect: -r
// expect: -a
// expect: array:
// expect: +a
// expect: -r
// expect: -a
// expect: pair:
// expect: +a
// expect: -a
// expect: -s
// expect: -r
// expect: both:
// expect: +a
// expect: -r
// expect: -s
// expect: -a
// expect: one:
// expect: +a
// expect: -r
// expect: -a
// expect: any:
// expect: +a
// expect: -a
// expect: -r
// expect: existential:
// expect: +a
// expect: -a
// expect: -r
// expect: try:
// expect: +a
// expect: -r
// expect: -a
// expect: try?:
// expect: +a
// expect: -a
// expect: -r
// expect: try!:
// expect: +a
// expect: -r
// expect: -a
// expect: generic:
// expect: +a
// expect: -a
// expect: -r
// expect: method:
// expect: +a
// expect: +b
// expect: -ab
// expect: -b
// expect: -a
// expect: witness:
// expect: +a
// expect: -p
// expect: -a
// expect: -q
// expect: operator:
// expect: +a
// expect: +b
// expect: -ab
// expect: -b
// expect: -a
// expect: subscripts:
// expect: +a
// expect: -a
// expect: -a01
// expect: -a0
// expect: chain:
// expect: +a
// expect: -a
// expect: +b
// expect: -b
// expect: -r
// expect: -rb
// expect: forced:
// expect: +a
// expect: -a
// expect: +b
// expect: -rb
// expect: -b
// expect: -r
// expect: closure:
// expect: +a
// expect: -r
// expect: -a
// expect: initialiser:
// expect: +a
// expect: +b
// expect: two
// expect: -b
// expect: -a
// expect: -two
// expect: tuple:
// expect: +a
// expect: -r
// expect: -a
// expect: +b
// expect: -r
// expect: -b
// expect: pattern:
// expect: +a
// expect: -r
// expect: -a
// expect: map:
// expect: +a
// expect: -r
// expect: -a
// expect: method as value:
// expect: +a
// expect: -a
// expect: closure with a list:
// expect: +a
// expect: -a
// expect: nested:
// expect: +a
// expect: -a
// expect: -r
// expect: -r
