print([1, 2].map { if $0 == 1 { "a" } else { "b" } }, [1, 2].filter { if $0 == 1 { true } else { false } })  // expect: ["a", "b"] [1]
print([1].map { r -> String in switch r { case 1: "one"; default: "none" } })  // expect: ["one"]
print([1, 2].map { x in [1].map { y in if x == y { "a" } else { "b" } } })  // expect: [["a"], ["b"]]
print([1].map { x in [2].map { y in let z = x + y; return z } })  // expect: [[3]]
let numbers = [1, 2].map { x in switch x { case 1: 1.5; default: 2.5 } }
print(numbers)  // expect: [1.5, 2.5]
var seen: Set<Int> = []
[1, 2].forEach { if $0 > 1 { seen.insert($0) } else { print("small") } }  // expect: small
print(seen)  // expect: [2]
