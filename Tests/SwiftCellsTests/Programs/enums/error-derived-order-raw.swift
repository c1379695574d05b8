enum W: Int, Comparable { case x = 5, y = 1 }  // error: 'W' does not conform to 'Comparable': it lacks 'static func <(_ lhs: W, _ rhs: W) -> Bool'
print(W.x < .y)
