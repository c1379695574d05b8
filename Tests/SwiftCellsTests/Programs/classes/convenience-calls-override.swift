class V { var w: Int; init(w: Int) { self.w = w }; convenience init() { self.init(w: 4) }; convenience init(s: String) { self.init(w: s.count) } }
class Bike: V { override init(w: Int) { super.init(w: w - 2) } }
class Trike: Bike { var e = 1 }
print(Bike().w, Bike(s: "abcdef").w, Trike().w, Trike(w: 9).w)
// expect: 2 4 2 7
