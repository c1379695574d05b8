let words = ["p", "q"], numbers = [5, 6]
print(words.enumerated().filter { (v: (Int, String)) in v.0 > 0 }.count, ["k": 1].map { (v: (String, Int)) in v.1 })
let best = numbers.enumerated().max { $0.element < $1.element } ?? (0, 0)
print(best.offset, best)
let labelled = (offset: 1, element: 2), plain = (3, 4), some: (offset: Int, element: Int)? = labelled, other: (Int, Int)? = plain
print(type(of: [labelled, plain]), type(of: words.isEmpty ? labelled : plain), type(of: some ?? plain), type(of: other ?? labelled), type(of: [some, plain]))
// expect: 1 [1]
// expect: 1 (offset: 1, element: 6)
// expect: Array<(Int, Int)> (Int, Int) (offset: Int, element: Int) (Int, Int) Array<Optional<(offset: Int, element: Int)>>
