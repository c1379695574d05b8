let grow = { (n: Int) in n += 1 }  // error: 'n' is a parameter, so it cannot be changed. // note: Copy it into a variable: var n = n
[1].forEach { $0 += 1 }  // error: '$0' is a parameter, so it cannot be changed. // note: Copy it into a variable: var value = $0
var count = 1
let count2 = { [count] in count += 1 }  // error: 'count' is a copy that the closure keeps, so it cannot be changed. // note: Leave it out of the square brackets to use the variable itself
let add = { (n: inout Int) in n += 1 }
var x = 1
add(x)  // error: What 'add' is called with is 'inout', so it needs '&' before the variable: &x.
func later(_ f: @escaping () -> Void) { f() }
class Timer {
    func tick() {}
    func start() { later { [weak self] in self.tick() } }  // error: This is an Optional 'Timer?': unwrap it before '.tick'. // note: Write '?.tick' or '!.tick', or unwrap it with 'if let'.
}
func outer() {
    let fact: (Int) -> Int = { n in n < 2 ? 1 : n * fact(n - 1) }  // error: 'fact' is used in its own first value, where it does not exist yet. // note: What calls itself is a function: func fact(…) { … }.
    print(fact(3))
}
enum Shape { case circle(Double), dot }
let shape = Shape.circle(2)
print(shape.circle)  // error: 'circle' is a case of 'Shape', and no property of its values. // note: What it carries is taken out by if case .circle(let value) = shape { … }
