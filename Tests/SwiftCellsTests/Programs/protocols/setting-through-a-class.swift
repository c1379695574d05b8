// What a protocol of classes sets, and what is in a variable, needs no other instance.
protocol Counted { var count: Int { get set } }
extension Counted {
    var doubled: Int {
        get { 2 * count }
        set { count = newValue / 2 }
    }
    var half: Int {
        get { count / 2 }
        nonmutating set { print("no", newValue) }
    }
}
final class Counter: Counted { var count = 1 }
var counter = Counter()
counter.doubled = 8
counter.doubled += 2
print(counter.count) // expect: 5
let fixed = counter
fixed.half = 3 // expect: no 3
let path: ReferenceWritableKeyPath<Counter, Int> = \.count
fixed[keyPath: path] += 1
print(counter.count) // expect: 6
protocol Shared: AnyObject { var count: Int { get set } }
extension Shared { var next: Int { get { count + 1 } set { count = newValue - 1 } } }
extension Counter: Shared {}
func raise<T: Shared>(_ value: T) { value.next += 1 }
raise(fixed)
fixed.next = 10
print(fixed.count) // expect: 9
