// The old value is kept for a didSet that speaks of it, and for no other.
class D { let name: String; init(_ name: String) { self.name = name }; deinit { print("-" + name) } }
class Plain { var x = D("a") { didSet { print("did", x.name) } } }
class Both { var x = D("a") { willSet { print("will", newValue.name) } didSet { print("did", x.name) } } }
class Old { var x = D("a") { didSet { print("did", oldValue.name) } } }
class Named { var x = D("a") { didSet(old) { print("did", x.name) } } }
struct Value { var x = D("a") { willSet { print("will") } didSet { print("did") } } }
class Sub: Plain { override var x: D { willSet { print("sub will") } didSet { print("sub did") } } }
let plain = Plain(); plain.x = D("b")
let both = Both(); both.x = D("b")
let old = Old(); old.x = D("b")
let named = Named(); named.x = D("b")
var value = Value(); value.x = D("b")
let sub = Sub(); sub.x = D("b")
func local() { var y = D("a") { willSet { print("will") } didSet { print("did") } }; y = D("b"); print("end", y.name) }
local()
print("end")

// expect: -a
// expect: did b
// expect: will b
// expect: -a
// expect: did b
// expect: did a
// expect: -a
// expect: did b
// expect: -a
// expect: will
// expect: -a
// expect: did
// expect: sub will
// expect: -a
// expect: did b
// expect: sub did
// expect: will
// expect: -a
// expect: did
// expect: end b
// expect: -b
// expect: end
