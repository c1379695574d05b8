func made() -> (_ x: Int, y: Int) { (5, 6) } // error: A part of a tuple has one name at most
let t: (x y: Int, z: Int) = (1, 2) // error: A part of a tuple has one name at most
let f: (_ x: Int, _ y: Int) -> Int = { $0 + $1 }
let u: (_: Int, y: Int) = (1, 2)
