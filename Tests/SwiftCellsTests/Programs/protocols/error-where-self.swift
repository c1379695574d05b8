// What a protocol says of 'Self' behind 'where' is asked of the types that conform.
protocol Named { var name: String { get } }
protocol Greeting where Self: Named {}
struct Person: Greeting {} // error: 'Person' does not conform to 'Named'
protocol Shared where Self: AnyObject {}
struct Counter: Shared {} // error: 'Shared' is for classes only
protocol OfInts where Self == Int {} // error: 'OfInts' is for 'Int' alone
protocol Circle where Self: Circle {} // error: 'Circle' inherits from itself
