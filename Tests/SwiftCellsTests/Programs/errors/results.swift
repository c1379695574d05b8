enum E: Error, Equatable { case bad(Int) }
func f(_ n: Int) -> Result<Int, E> { n > 0 ? .success(n) : .failure(.bad(n)) }
print(f(1), f(-1))
switch f(-2) { case .success(let v): print(v); case .failure(.bad(let n)) where n < -1: print("very", n); case .failure(let e): print(e) }
do { print(try f(3).get()); print(try f(0).get()) } catch let e as E { print(e == .bad(0)) }
print((try? f(2).map { $0 * 2 }.get()) ?? 0)
// expect: success(1) failure(main.E.bad(-1))
// expect: very -2
// expect: 3
// expect: true
// expect: 4
