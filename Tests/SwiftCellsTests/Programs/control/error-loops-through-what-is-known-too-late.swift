// What a loop walks through must be known before its pattern is looked at.
let numbers: [Int]? = [1]
for (index, number) in (numbers?.enumerated()).map(Array.init) ?? [] { print(index, number) } // error: Swift cannot tell in time what this walks through // note: Give it a name first
for (index, number) in (numbers?.enumerated()).map({ Array($0) }) ?? [] { print(index, number) } // error: Swift cannot tell in time
for (index, number) in (numbers?.enumerated()).map(Array.init)! { print(index, number) }
for (index, number) in numbers?.enumerated().map({ $0 }) ?? [] { print(index, number) }
for pair in (numbers?.enumerated()).map(Array.init) ?? [] { print(pair) }
for character in "abc".lazy.prefix(while: { $0 != "z" }).dropFirst(2).dropFirst(1) { print(character) } // error: It is ambiguous which 'prefix(while:)' is meant here.
for character in "abc".lazy.prefix(while: { $0 != "z" }).dropFirst(1).prefix(1) { print(character) }
