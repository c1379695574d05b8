class Counter {
    static var total = 0
    static let shared = Counter()
    class func make() -> Counter { Counter() }
    init() { Counter.total += 1 }
}
_ = Counter()
_ = Counter.make()
_ = Counter.shared
_ = Counter.shared
print(Counter.total)  // expect: 3
