struct Counter {
    private lazy var start = 3
    var step = 1
    mutating func next() -> Int { start + step }
}
var plain = Counter()
print(plain.next())
let other = Counter(step: 2) // error: private
