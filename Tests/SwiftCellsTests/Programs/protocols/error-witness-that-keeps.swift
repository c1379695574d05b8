protocol Runs { func run(_ f: () -> Int) -> Int }
struct Keeps: Runs { func run(_ f: @escaping () -> Int) -> Int { f() } }  // error: 'Keeps' does not conform to 'Runs': it lacks
