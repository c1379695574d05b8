extension CellLibrary {
    /// Random numbers: from the session's own generator, so that a lesson gives the same each time, or from one that a cell makes.
    ///
    /// What a cell's generator gives becomes numbers as in Swift's standard library, draw for draw: a seeded generator of one's own gives
    /// there what it gives here.
    mutating func addRandomNumbers() {
        function("func _random() -> UInt64") { $0.return(Int(bitPattern: UInt(truncatingIfNeeded: $0.machine.random.next()))) }
        function("static func random(in range: Range<Int>) -> Int", in: "Int") { frame in
            try Self.returnRandom(frame, closed: false)
        }
        function("static func random(in range: ClosedRange<Int>) -> Int", in: "Int") { frame in
            try Self.returnRandom(frame, closed: true)
        }
        for name in ["Double", "Float"] {
            declare(
                """
                func _randomWidth(_ lower: \(name), _ upper: \(name), _ isEmpty: Bool) -> \(name) {
                    if isEmpty { fatalError("a random number was asked for from an empty range") }
                    let width = upper - lower
                    if !width.isFinite { fatalError("a random number was asked for from a range without end") }
                    return width
                }
                """)
            for range in ["Range", "ClosedRange"] {
                declare(
                    """
                    static func random(in range: \(range)<\(name)>) -> \(name) {
                        let width = _randomWidth(range.lowerBound, range.upperBound, range.isEmpty)
                        return range.lowerBound + width * (\(name)(_random() >> 11) / 9007199254740992)
                    }
                    """, in: name)
            }
        }
        declare("static func random() -> Bool { _random() & 1 == 1 }", in: "Bool")
        declare(
            """
            /// A source of random bits.
            protocol RandomNumberGenerator { mutating func next() -> UInt64 }
            """)
        declare("/// The session's own source of random bits.\nstruct SystemRandomNumberGenerator: RandomNumberGenerator { init() {}; mutating func next() -> UInt64 { _random() } }")
        addGeneratorDraws()
    }

    private mutating func addGeneratorDraws() {
        function("func _highProduct(_ a: UInt64, _ b: UInt64) -> UInt64") { frame in
            frame.return(Int(bitPattern: UInt(bitPattern: frame.int(0)).multipliedFullWidth(by: UInt(bitPattern: frame.int(1))).high))
        }
        declare(
            """
            mutating func _below(_ bound: UInt64, _ bits: Int) -> UInt64 {
                if bits == 64 {
                    var random = next()
                    if random &* bound < bound {
                        let rest = (0 &- bound) % bound
                        while random &* bound < rest { random = next() }
                    }
                    return _highProduct(random, bound)
                }
                let mask = ((1 as UInt64) << bits) - 1
                var product = (next() & mask) * bound
                if product & mask < bound {
                    let rest = (mask - bound + 1) % bound
                    while product & mask < rest { product = (next() & mask) * bound }
                }
                return product >> bits
            }
            """, in: "RandomNumberGenerator")
        let using = "<G: RandomNumberGenerator>"
        for (name, bits) in [("Int", 64), ("UInt", 64)] + IntegerWidth.allCases.filter({ $0.name != "UInt" }).map({ ($0.name, $0.bits) }) {
            let width = bits == 64 ? "UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound)" : "UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & \((1 << bits) - 1)"
            declare(
                """
                static func random\(using)(in range: Range<\(name)>, using generator: inout G) -> \(name) {
                    if range.isEmpty { fatalError("a random number was asked for from an empty range") }
                    return range.lowerBound &+ \(name)(truncatingIfNeeded: generator._below(\(width), \(bits)))
                }
                """, in: name)
            declare(
                """
                static func random\(using)(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name) {
                    let width = \(width)
                    if width == \(bits == 64 ? "UInt64.max" : "\((1 << bits) - 1)") { return \(name)(truncatingIfNeeded: generator.next()) }
                    return range.lowerBound &+ \(name)(truncatingIfNeeded: generator._below(width + 1, \(bits)))
                }
                """, in: name)
            guard name != "Int" else { continue }
            for range in ["Range", "ClosedRange"] {
                declare("static func random(in range: \(range)<\(name)>) -> \(name) { var generator = SystemRandomNumberGenerator(); return random(in: range, using: &generator) }", in: name)
            }
        }
        for (name, bits, significandBits) in [("Double", 64, 53), ("Float", 32, 24)] {
            let bound = 1 << significandBits
            declare(
                """
                static func random\(using)(in range: Range<\(name)>, using generator: inout G) -> \(name) {
                    let width = _randomWidth(range.lowerBound, range.upperBound, range.isEmpty)
                    while true {
                        let unit = \(name)(generator.next() & \(bound - 1)) * (\(name).ulpOfOne / 2)
                        let result = width * unit + range.lowerBound
                        if result != range.upperBound { return result }
                    }
                }
                """, in: name)
            declare(
                """
                static func random\(using)(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name) {
                    let width = _randomWidth(range.lowerBound, range.upperBound, false)
                    let random = generator._below(\(bound + 1), \(bits))
                    if random == \(bound) { return range.upperBound }
                    return width * (\(name)(random) * (\(name).ulpOfOne / 2)) + range.lowerBound
                }
                """, in: name)
        }
        declare("static func random\(using)(using generator: inout G) -> Bool { (generator.next() >> 17) & 1 == 0 }", in: "Bool")
        for name in ["Array", "ArraySlice"] {
            declare(
                """
                mutating func shuffle\(using)(using generator: inout G) {
                    var left = count
                    var i = startIndex
                    while left > 1 {
                        let random = Int.random(in: 0..<left, using: &generator)
                        left -= 1
                        swapAt(i, i + random)
                        i += 1
                    }
                }
                """, in: name)
        }
        declare(
            """
            mutating func shuffle\(using)(using generator: inout G) {
                if count <= 1 { return }
                var left = count
                var i = startIndex
                while left > 1 {
                    let random = Int.random(in: 0..<left, using: &generator)
                    left -= 1
                    swapAt(i, index(i, offsetBy: random))
                    formIndex(after: &i)
                }
            }
            """, in: "MutableCollection where Self: RandomAccessCollection")
        declare("func shuffled() -> [Element] { Array(self).shuffled() }", in: "Sequence")
        declare("func shuffled\(using)(using generator: inout G) -> [Element] { var result = Array(self); result.shuffle(using: &generator); return result }", in: "Sequence")
        declare("func randomElement\(using)(using generator: inout G) -> Element? { if isEmpty { return nil }; return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))] }", in: "Collection")
    }

    private static func returnRandom(_ frame: NativeFrame, closed: Bool) throws {
        let range = frame.object(0, as: Record.self)
        let first = range.layout.firstWord
        let (low, high) = (range.words[first], range.words[first + 1])
        guard closed || low < high else { throw CellFailure(.runtime, "a random number was asked for from an empty range") }
        frame.return(closed ? Int.random(in: low...high, using: &frame.machine.random) : Int.random(in: low..<high, using: &frame.machine.random))
    }
}
