// A class that may have subclasses cannot promise of all of them what names 'Self' within another type, or is to be passed to it.
protocol Listing { func all() -> [Self] }
class A: Listing { func all() -> [A] { [] } } // error: 'all' of the protocol 'Listing' names 'Self' within the type of what it gives
final class B: Listing { func all() -> [B] { [self] } }
protocol Pairing { func pair() -> (Self, Int) }
class C: Pairing { func pair() -> (C, Int) { (self, 1) } } // error: 'pair' of the protocol 'Pairing' names 'Self' within the type of what it gives
protocol Visiting { func visit(_ work: (Self) -> Void) }
class D: Visiting { func visit(_ work: (D) -> Void) { work(self) } } // error: 'visit' of the protocol 'Visiting' names 'Self' in what is passed
protocol Swapping { func swap(_ other: inout Self) }
class E: Swapping { func swap(_ other: inout E) {} } // error: 'swap' of the protocol 'Swapping' names 'Self' in what is passed
protocol Finding { func find() -> Self? }
class F: Finding { func find() -> Self { self } } // error: 'F' does not conform to 'Finding'
class G: Finding { func find() -> Self? { self } }
protocol Comparing { func isBefore(_ others: [Self], _ other: Self?) -> Bool }
class H: Comparing { func isBefore(_ others: [H], _ other: H?) -> Bool { true } }
protocol Made { static var made: Self { get } }
class I: Made { static var made: I { I() } } // error: 'made' must be of the type 'Self'
class J: Made {
    required init() {}
    static var made: Self { fatalError() }
}
