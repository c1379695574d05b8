class V { var w: Int; init(w: Int) { self.w = w }; convenience init() { self.init(w: 4) } }
class Car: V { var name = "car" }
class Bike: V { override init(w: Int) { super.init(w: w - 2) } }
print(Car().w, Car(w: 3).name, Bike().w)
class No: V { init(x: Int) { super.init(w: x) } }
print(No(x: 3).w)
// expect: 4 car 2
// expect: 3
