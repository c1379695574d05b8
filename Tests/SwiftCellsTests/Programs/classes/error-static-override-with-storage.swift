class Shape { class var sides: Int { 0 } }
class Square: Shape { override static var sides = 4 } // error: A stored property cannot override another
class Triangle: Shape { override class var sides: Int { 3 } }
