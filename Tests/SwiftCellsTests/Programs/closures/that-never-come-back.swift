// A closure whose one expression never comes back stands for one that gives any value.
struct Handlers {
    var parse: (String) -> Int = { _ in fatalError("not set") }
    lazy var make: () -> [Int] = { fatalError() }
}
let failing: () -> Int = { fatalError() }
let returning: () -> Int = { return preconditionFailure("never") }
let table: [String: () -> Int] = ["a": { 1 }, "b": { fatalError() }]
func call(_ f: (() -> Int)? = { fatalError() }) -> Int { f == nil ? 0 : 1 }
let typed = { (n: Int) -> String in fatalError("no \(n)") }
print(type(of: typed)) // expect: (Int) -> String
print(table["a"]!(), call(), Handlers().parse is Any) // expect: 1 1 true
func choose(_ f: () -> Int) { print("Int") }
func choose(_ f: () -> Never) { print("Never") }
choose { fatalError() } // expect: Never
let open = { fatalError() }
print(type(of: open)) // expect: () -> Never
let none: [Int] = [].map { (n: Int) in fatalError("called with \(n)") }
print(none) // expect: []
let all: [String] = [7].map { fatalError("called with \($0)") } // fails: Called with 7
