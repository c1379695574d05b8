func twice<T>(_ f: () throws -> T) rethrows -> [T] { [try f(), try f()] }
print(twice { 3 })
enum E: Error { case bad }
do { _ = try twice { () throws -> Int in throw E.bad } } catch { print(error) }
// expect: [3, 3]
// expect: bad
