struct N {}
enum W: Comparable { case x(N), y }  // error: 'W' does not conform to 'Comparable': it lacks 'static func <(_ lhs: W, _ rhs: W) -> Bool'
print(W.y < .y)
