func total(_ values: [Int]) -> String { "array" }
func total(_ values: Int...) -> String { "many" }
print(total(1, 2), total([1]), total()) // expect: many array many
func shown<T>(_ value: T) -> String { "any" }
func shown<T>(_ value: T?) -> String { "optional" }
let some: Int? = 3
print(shown(some), shown(3)) // expect: optional any
func held(_ value: Any) -> Int { 0 }
func held<T>(_ value: T) -> String { "generic" }
print(held(held(some) >= 3 as UInt8), held([(1, "a"), (2, "b")])) // expect: generic generic
