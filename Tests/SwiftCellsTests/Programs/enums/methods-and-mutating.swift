enum Light { case red, green, amber
    mutating func next() { switch self { case .red: self = .green; case .green: self = .amber; case .amber: self = .red } }
    var isStop: Bool { self == .red }
    static let start = Light.red
    init() { self = .start }
}
var l = Light()
print(l, l.isStop)  // expect: red true
l.next(); l.next()
print(l, l.isStop)  // expect: amber false
