struct Age {
    let years: Int
    init?(_ text: String) {
        guard let years = Int(text) else { return nil }
        self.years = years
    }
    init(sure text: String) { self.init(text)! }
    init?(again text: String) { self.init(text) }
}
print(Age(sure: "4").years, Age(again: "x") == nil)  // expect: 4 true
