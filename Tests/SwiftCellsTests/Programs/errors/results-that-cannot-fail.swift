// Never can be compared and hashed, and so can a result that fails with it.
let made: Result<Int, Never> = .success(3)
print(try made.get() + 1, try made.map { $0 * 2 }.get(), made == .success(3))
switch made { case .success(let n): print(n) }
let set: Set<Result<Int, Never>> = [.success(1), .success(1)]
print(set.count)
enum Bad: Error { case one }
print(Set<Result<Int, Bad>>([.success(1), .failure(.one), .failure(.one)]).count)
struct Holder: Equatable { var none: Never? }
let none: [Never] = []
print(Holder() == Holder(none: nil), none.sorted(), none == [])
// expect: 4 6 true
// expect: 3
// expect: 1
// expect: 2
// expect: true [] true
