class V { var w: Int; init(w: Int) { self.w = w }; convenience init() { self.init(w: 4) } }
class No: V { init(x: Int) { super.init(w: x) } }
print(No().w) // error: 'No' also needs the argument 'x' of type 'Int'.
