protocol Describable { var name: String { get }; func describe() -> String }
extension Describable { func describe() -> String { "I am \(name)" } }
struct A: Describable { let name = "A" }
struct B: Describable { let name = "B"; func describe() -> String { "custom \(name)" } }
let all: [any Describable] = [A(), B()]
for d in all { print(d.describe()) }
// expect: I am A
// expect: custom B
