// A condition alone decides whether a clause catches the error.
struct Failure: Error { let number: Int }
func fail(_ number: Int) throws { throw Failure(number: number) }

for number in 1...2 {
    do { try fail(number) } catch where number == 2 { print("two", error) } catch { print("other", error) }
}
// expect: other Failure(number: 1)
// expect: two Failure(number: 2)

func retry(_ times: Int, _ body: (Int) throws -> Int) rethrows -> Int? {
    for attempt in 1...times {
        do {
            return try body(attempt)
        } catch where attempt == times {
            throw error
        } catch {
            print("try", attempt, error)
        }
    }
    return nil
}
print(try retry(3) { if $0 < 3 { throw Failure(number: $0) }; return $0 * 10 } as Any)
// expect: try 1 Failure(number: 1)
// expect: try 2 Failure(number: 2)
// expect: Optional(30)
do { _ = try retry(1) { throw Failure(number: $0) } } catch { print("gave up", error) }
// expect: gave up Failure(number: 1)
