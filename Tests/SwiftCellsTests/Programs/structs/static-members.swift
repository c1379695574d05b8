struct Physics {
    static let g = 9.81
    static var calls = 0
    static func fall(_ t: Double) -> Double { calls += 1; return 0.5 * g * t * t }
    static var description: String { "called \(calls) times" }
}
print(Physics.fall(2))  // expect: 19.62
print(Physics.fall(1))  // expect: 4.905
print(Physics.description)  // expect: called 2 times
Physics.calls = 0
print(Physics.calls)  // expect: 0
