// A part of a constant property cannot be changed once that has its value.
struct Inner { var value = 1 }
struct Field { let x: Inner; init() { x = Inner(); x.value = 3 } }  // error: 'x' is a constant, so it cannot be changed.
class FieldOfSelf { let x: Inner; init() { self.x = Inner(); self.x.value = 3 } }  // error: 'x' is a constant, so it cannot be changed.
struct Element { let x: [Int]; init() { x = [1]; x[0] = 2 } }  // error: 'x' is a constant, so it cannot be changed.
struct TuplePart { let x: (Int, Int); init() { x = (1, 2); x.0 = 2 } }  // error: 'x' is a constant, so it cannot be changed.
class Wrapped { let x: Int?; init() { x = 1; x? = 2 } }  // error: 'x' is a constant, so it cannot be changed.
