enum Trouble: Error { case small, big(Int) }
func risky(_ n: Int) throws -> Int {
    if n == 1 { throw Trouble.small }
    if n > 5 { throw Trouble.big(n) }
    return n * 2
}
for n in [0, 1, 7] {
    do {
        defer { print("done", n) }
        print(try risky(n))
    } catch Trouble.small {
        print("small")
    } catch Trouble.big(let k) where k > 6 {
        print("big", k)
    } catch {
        print("other", error)
    }
}
print((try? risky(2)) ?? -1, (try? risky(1)) ?? -1)
func wrapper() throws { _ = try risky(9) }
do { try wrapper() } catch { print("caught", error) }
func rethrowing(_ f: () throws -> Int) rethrows -> Int { try f() }
print(rethrowing { 3 })
do { print(try rethrowing { try risky(1) }) } catch { print("again", error) }
struct Bad: Error { let why: String }
let r: Result<Int, Bad> = .failure(Bad(why: "no"))
switch r { case .success(let v): print(v); case .failure(let e): print(e.why) }
do { print(try Result<Int, Bad>.success(4).get()) } catch {}
var list = [1, 2]
func change(_ l: inout [Int]) throws { l.append(3); throw Trouble.small }
do { try change(&list) } catch { print(list) }

// expect: 0
// expect: done 0
// expect: done 1
// expect: small
// expect: done 7
// expect: big 7
// expect: 4 -1
// expect: caught big(9)
// expect: 3
// expect: again small
// expect: no
// expect: 4
// expect: [1, 2, 3]
