// What is called as a function may change itself: it is a place then, as before a mutating method.
struct Random {
    var state: UInt64
    mutating func callAsFunction() -> UInt64 { state = state &* 6364136223846793005 &+ 1; return state >> 33 }
    mutating func pair() -> [UInt64] { [self(), self()] }
}
var random = Random(state: 1)
print(random(), random(), random.pair())
var several = [random, random]
print(several[0](), several[0](), several[1]())
var maybe: Random? = random
print(maybe?() as Any, maybe!() != random(), maybe!() == random())
class Owner { var random = Random(state: 3); lazy var later = Random(state: 4); func sum() -> UInt64 { random() &+ self.random() } }
let owner = Owner()
print(owner.sum(), owner.random(), owner.later(), owner.later())

protocol Step { mutating func callAsFunction(_ value: Int) -> Int }
struct Total: Step { var total = 0 { didSet { print("set", oldValue, total) } }; mutating func callAsFunction(_ value: Int) -> Int { total += value; return total } }
func run<S: Step>(_ step: inout S, _ values: [Int]) -> [Int] { values.map { step($0) } }
var total = Total()
print(run(&total, [1, 2, 3]), total.total)
var step: any Step = total
print(step(4), total.total)

// expect: 740882966 1616430695 [1708849955, 1669437588]
// expect: 406334850 276737754 406334850
// expect: Optional(406334850) true false
// expect: 1295207756 1893688474 816048218 2095590234
// expect: set 0 1
// expect: set 1 3
// expect: set 3 6
// expect: [1, 3, 6] 6
// expect: set 6 10
// expect: 10 6
