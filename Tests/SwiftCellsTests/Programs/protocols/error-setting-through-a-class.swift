// A setter that a protocol gives to structs, too, makes another value of what it is asked of: an instance must be in a variable for that.
protocol Counted { var count: Int { get set } }
extension Counted {
    var doubled: Int {
        get { 2 * count }
        set { count = newValue / 2 }
    }
    subscript(step step: Int) -> Int {
        get { count + step }
        set { count = newValue - step }
    }
}
final class Counter: Counted {
    var count = 1
    func reset() { doubled = 0 } // error: 'doubled' cannot be assigned to: 'self' cannot be changed here
}
let fixed = Counter()
fixed.count = 3
fixed.doubled = 4 // error: 'fixed' is a constant
fixed[step: 1] += 1 // error: 'fixed' is a constant
func raise(_ value: Counted & AnyObject) { value.count += 1 } // error: 'value' is a parameter
let path: WritableKeyPath<Counter, Int> = \.count
fixed[keyPath: path] = 4 // error: 'fixed' is a constant
