// A convenience initialiser is inherited by classes of later cells, and calls what they override; also from an extension, and from further up.
class V { var w: Int; init(w: Int) { self.w = w }; convenience init() { self.init(w: 4) } }
extension V { convenience init(twice: Int) { self.init(w: twice * 2) } }
// ---
class B: V { override init(w: Int) { super.init(w: w - 2) } }
// ---
class D: B { }
class E: D { override init(w: Int) { super.init(w: w * 10) } }
// ---
print(B().w, D().w, E().w, E(twice: 3).w, V(twice: 1).w)

// expect: 2 2 38 58 2
