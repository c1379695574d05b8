protocol Zapping { func zap() }
extension Int: Zapping {}  // error: 'Int' does not conform to 'Zapping': it lacks 'func zap()'.
protocol Counting { var count: String { get } }
extension Array: Counting {}  // error: 'Array' does not conform to 'Counting': it lacks 'var count: String { get }'.
protocol Sorting { func sorted() -> [Int] }
extension Set: Sorting {}  // error: 'Set' does not conform to 'Sorting'
protocol Describing { var description: String { get } }
extension Optional: Describing {}  // error: 'Optional' does not conform to 'Describing'
protocol Starting { init() }
extension Character: Starting {}  // error: 'Character' does not conform to 'Starting'
protocol Beginning { var first: Int? { get } }
extension ClosedRange: Beginning {}  // error: 'ClosedRange' does not conform to 'Beginning'
extension Bool: Comparable {}  // error: 'Bool' does not conform to 'Comparable'
extension String: Identifiable {}  // error: 'String' does not conform to 'Identifiable'
