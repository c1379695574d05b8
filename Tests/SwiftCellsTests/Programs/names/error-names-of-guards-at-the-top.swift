let a = Int("4")
guard let a else { fatalError() }
guard let a else { fatalError() }  // error: 'Int' is not an Optional, so there is nothing to unwrap here.
var b: Int? = 4
guard let b else { fatalError() }
b = 5  // error: 'b' is a constant
// ---
func early() -> Int { number }  // error: This uses 'number', which a 'guard' declares: only statements behind the 'guard' and functions there may do that, and no types.
func above() -> Int { late() }  // error: This calls 'late', which uses 'number' of a 'guard'
let kept = { late() }  // error: 'late' uses 'number', which a 'guard' further down declares.
guard let number = Optional(3) else { fatalError() }
func late() -> Int { number }
struct Type { func f() -> Int { number } }  // error: This uses 'number', which a 'guard' declares // note: Keep it in a constant of its own behind the 'guard': let other = number
struct Caller { func f() -> Int { late() } }  // error: This calls 'late', which uses 'number' of a 'guard'
extension Int { var more: Int { self + number } }  // error: This uses 'number', which a 'guard' declares
var computed: Int { number * 2 }  // error: This uses 'number', which a 'guard' declares
// ---
guard let count = Optional(3) else { fatalError() }
func twice() -> Int { count * 2 }
// ---
func more() -> Int { twice() + 1 }
class Later { var size = count }  // error: This uses 'count', which a 'guard' declares
enum Other { static let size = more() }  // error: This calls 'more', which uses 'count' of a 'guard'
