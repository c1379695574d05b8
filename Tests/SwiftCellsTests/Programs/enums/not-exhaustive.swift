enum Direction { case north, south, east }
let d = Direction.north
switch d {  // error: '.east' is missing
case .north: print("n")
case .south: print("s")
}
