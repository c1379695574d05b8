// A meaning that is a function nobody calls weighs less than another, be it the only one of its type.
func seen(_ n: Int) -> Int { print("A\(n)", terminator: " "); return n }
let numbers = stride(from: 1, to: 9, by: 1)
print(numbers.lazy.map { seen($0) }.prefix(3).count)
print(numbers.lazy.filter { seen($0) % 3 != 0 }.drop { $0 < 3 }.count)
print(numbers.lazy.map { seen($0) }.dropFirst(2).first ?? -1)
print(numbers.lazy.map { seen($0) }.first { $0 > 2 } ?? -1)
struct Shelf { let names: [String]; var first: String? { names.first }; func first(where fits: (String) -> Bool) -> String? { names.first(where: fits) } }
print(Shelf(names: ["ink", "oak"]).first ?? "none")

// expect: A1 A2 A3 A4 A5 A6 A7 A8 3
// expect: A1 A2 A3 A4 A5 A6 A7 A8 4
// expect: A1 A2 A3 A4 A5 A6 A7 A8 3
// expect: A1 A2 A3 3
// expect: ink
