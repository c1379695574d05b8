protocol Flyer { func fly() -> String }
struct Bird: Flyer { func fly() -> String { "flap" } }
struct Rock {}
let things: [Any] = [Bird(), Rock(), 3, "s"]
for t in things { if let f = t as? Flyer { print(f.fly()) } else { print("no", t is Int) } }
// expect: flap
// expect: no false
// expect: no true
// expect: no false
