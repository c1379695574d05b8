let x = Optional.some(3)
let y: Int? = .some(4)
let z: Int? = .none
let w = Optional<Int>.none
print(x as Any, y ?? 0, z == nil, w == nil)  // expect: Optional(3) 4 true true
