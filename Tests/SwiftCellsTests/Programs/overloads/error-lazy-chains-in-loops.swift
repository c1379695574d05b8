// The iterator a loop makes weighs as much as a lazy `map` gains over one that makes an array: Swift cannot choose.
for x in stride(from: 0, to: 9, by: 2).lazy.map({ $0 }).reversed() { print(x) } // error: ambiguous
for x in zip([1], [2]).lazy.filter({ _ in true }).reversed() { print(x) } // error: ambiguous
for x in Set([1]).lazy.compactMap({ $0 }).reversed() { print(x) } // error: ambiguous
for x in stride(from: 0, to: 9, by: 2).lazy.map({ $0 }).dropFirst(2).dropFirst() { print(x) } // error: ambiguous
