protocol P { static func f() -> Self }
enum A: P { case f } // error: 'A' does not conform to 'P': it lacks 'static func f() -> A'
protocol Q { static func f(_ x: Int) -> Self; static var g: Self { get } }
enum B: Q { case f(Int), g }
