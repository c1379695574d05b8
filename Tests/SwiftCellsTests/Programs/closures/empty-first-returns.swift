// A first 'return []' says that the closure gives an array of Any.
let numbers = [1, 2]
print(numbers.flatMap { v in guard v > 1 else { return [] }; return [v] }, numbers.map { v in guard v > 1 else { return [] }; return [2.5] })
// expect: [2] [[], [2.5]]
print(type(of: ["1", "b"].flatMap { v in guard let i = Int(v) else { return [] }; return [i] }))
// expect: Array<Any>
let known: [Int] = numbers.flatMap { (v: Int) -> [Int] in guard v > 1 else { return [] }; return [v] }
print(known, numbers.flatMap { let text = "a\($0)"; return text }, numbers.compactMap { let text = "a\($0)"; return text })
// expect: [2] ["a", "1", "a", "2"] ["a1", "a2"]
