// A case fulfils only a requirement of its own enum.
protocol Counted { static var one: Int { get } }
enum A: Counted { case one } // error: 'A' does not conform to 'Counted'
protocol Making { static func make(_ n: Int) -> Self? }
enum B: Making { case make(Int) } // error: 'B' does not conform to 'Making'
protocol Plain { static var one: Self { get }; static func make(_ n: Int) -> Self }
enum C: Plain { case one, make(Int) }
