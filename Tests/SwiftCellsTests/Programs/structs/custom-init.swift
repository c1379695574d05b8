struct Celsius {
    var degrees: Double
    init(_ degrees: Double) { self.degrees = degrees }
    init(fahrenheit f: Double) { self.init((f - 32) / 1.8) }
    init?(text: String) {
        guard let d = Double(text) else { return nil }
        degrees = d
    }
}
print(Celsius(20).degrees, Celsius(fahrenheit: 212).degrees)
if let c = Celsius(text: "3.5") { print(c.degrees) }
print(Celsius(text: "warm") == nil ? "none" : "some")
// expect: 20.0 100.0
// expect: 3.5
// expect: none
