// What a type of the lesson lacks is said with the line that declares it.
struct Point { var x = 0 }
var set: Set<Point> = []  // error: 'Set' requires 'Point' to conform to 'Hashable' // note: Declare it as 'struct Point: Hashable'.
let empty = Set<Point>()  // error: 'Set' requires 'Point' to conform to 'Hashable', and it does not.
print([Point(), Point()].sorted())  // error: needs elements that are Comparable, and 'Point' is not. // note: Say which comes first
print([Point()].contains(Point()))  // error: needs elements that are Equatable // note: Declare it as 'struct Point: Equatable'
func show<T: Comparable>(_ x: T) { print(x) }
show(Point())  // error: 'show' requires 'Point' to conform to 'Comparable' // note: with static func < (a: Point, b: Point) -> Bool
func total<T>(_ xs: [T]) -> T { xs.reduce(0, +) }  // error: The operator '+' does not combine elements of type 'T' // note: Say what 'T' can do: <T: Numeric>.
print([true, false].reduce(0, +))  // error: does not combine elements of type 'Bool' // note: Count them: [true, false].filter { $0 }.count.
struct Other: Point {}  // error: 'Point' is not a protocol or class // note: Only a class can be inherited from
