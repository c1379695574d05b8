// A value that closures capture while it is lent, and errors that leave by every way around its being put back.
struct Oops: Error { var at: Int }

struct Parser {
    var place = 0
    var seen: [Int] = []
    var peek: Int? { place < 2 ? place : nil }

    mutating func parse(_ c: Int) throws -> Int {
        if c == 3 {
            guard peek == 4 else { throw peek.map { Oops(at: $0 + place) } ?? Oops(at: -1) }
            place += 1
        }
        seen.append(c)
        throw Oops(at: c * 10 + place)
    }

    mutating func twice() throws {
        defer { place += 100 }
        do {
            place += 1
            _ = try parse(place)
        } catch let oops as Oops where oops.at > 50 {
            place = -1
        }
        defer { seen.append(place) }
        seen.append(contentsOf: [7, 8].map { $0 + place })
        _ = try parse(seen.count)
    }
}

func change(_ parser: inout Parser, _ body: (inout Parser) throws -> Int) rethrows -> Int {
    defer { parser.seen.append(parser.seen.map { $0 + parser.place }.count) }
    return try body(&parser)
}

var parser = Parser()
for c in [1, 3, 5] {
    do { print(try parser.parse(c)) } catch { print(error) }
}
// expect: Oops(at: 10)
// expect: Oops(at: 0)
// expect: Oops(at: 50)
do { try parser.twice() } catch { print(error, parser.place, parser.seen) }
// expect: Oops(at: 11) 101 [1, 5, 1]
do { try parser.twice() } catch { print(error, parser.place, parser.seen) }
do {
    _ = try change(&parser) { inner in
        inner.place = 1
        return try change(&inner) { _ = $0.seen.map { $0 }; return try $0.parse(9) }
    }
} catch { print(error, parser.place, parser.seen) }
// expect: Oops(at: 59) 99 [1, 5, 1, 102, 6, 7, 6, -1]
// expect: Oops(at: 91) 1 [1, 5, 1, 102, 6, 7, 6, -1, 9, 9, 10]
