// Never can be compared and hashed, and a result that fails with it gives its value without 'try'.
let made: Result<Int, Never> = .success(3)
print(made.get() + 1, made.map { $0 * 2 }.get(), made == .success(3))
switch made { case .success(let n): print(n) }
let set: Set<Result<Int, Never>> = [.success(1), .success(1)]
print(set.count)
enum Bad: Error { case one }
print(Set<Result<Int, Bad>>([.success(1), .failure(.one), .failure(.one)]).count)
struct Holder: Equatable { var none: Never? }
let none: [Never] = []
print(Holder() == Holder(none: nil), none.sorted(), none == [])
func value<T>(_ result: Result<T, Never>) -> T { result.get() }
print(value(made))
// expect: 4 6 true
// expect: 3
// expect: 1
// expect: 2
// expect: true [] true
// expect: 3
