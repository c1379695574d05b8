// What is demanded of types must be something that can be.
protocol Named {}
protocol Store { associatedtype Item }
class Animal {}
class Plant {}
func a<T>(_ x: T) where T == Int, T == String {} // error: 'Int' and 'String' are never the same type
func b<S: Store>(_ store: S) where S.Item == Int, S.Item: Named {} // error: 'Int' does not conform to 'Named'
func c<T>(_ x: T) where Int: Named {} // error: 'Int' does not conform to 'Named'
struct D<T> where T: Animal, T: Plant {} // error: No class inherits from both
struct E<T> where T: Animal, T == Int {} // error: 'Int' is no
struct Pair<T, U> {}
extension Pair where T == U, U == String, T == Int {} // error: 'Int' and 'String' are never the same type
extension Pair where T == U, U == String {}
extension Store where Item == Int, Item: Sequence {} // error: 'Int' does not conform to 'Sequence'
protocol F { associatedtype Item where Item == Int, Item == String } // error: 'Int' and 'String' are never the same type
protocol G { func run() where Self: Named } // error: 'where' cannot say more of 'Self' here
func h<T>(_ x: T) where T == [Int], T: Equatable {}
