// Swift finds the lazy chain as good as the one of arrays.
let upto = stride(from: 1, to: 9, by: 1)
let a = upto.lazy.map { $0 + 1 }.dropFirst(2).map { $0 }  // error: ambiguous
for x in upto.lazy.filter { $0 > 1 }.dropFirst(2).prefix(2) { print(x) }  // error: ambiguous
for x in upto.lazy.filter { $0 > 1 }.prefix(3).dropFirst() { print(x) }  // error: ambiguous
