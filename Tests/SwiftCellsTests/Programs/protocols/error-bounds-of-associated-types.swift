// Whatever a protocol asks of an associated type, and of what belongs to that, is asked of the type that stands for it.
protocol Owning { associatedtype Owner: AnyObject }
struct A: Owning { typealias Owner = Int } // error: 'Owning' requires 'Int' to be a class
class Animal {}
class Dog: Animal {}
protocol Keeping { associatedtype Pet: Animal }
struct B: Keeping { typealias Pet = Int } // error: 'Keeping' requires 'Int' to be a subclass of 'Animal'
struct C: Keeping { typealias Pet = Dog }
protocol Listing { associatedtype Items: Collection where Items.Element: Equatable }
struct Plain {}
struct D: Listing { typealias Items = [Plain] } // error: 'Listing' requires 'Plain' to conform to 'Equatable'
struct E: Listing { typealias Items = [Int] }
