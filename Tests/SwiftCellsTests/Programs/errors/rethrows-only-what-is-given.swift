func g() throws {}
func f(_ b: () throws -> Void) rethrows { try? g(); try! g(); do { try g() } catch {}; try b() }
f {}
func h(_ b: () throws -> Void) rethrows { do { try b() } catch { try g() } }
extension Array { func each(_ f: (Element) throws -> Void) rethrows { for x in self { try f(x) } }
    func each2(_ f: (Element) throws -> Void) rethrows { try forEach { try f($0) }; try each(f); _ = try map { x in let y = x; try f(y); return 1 } }
    func firstOr(_ d: @autoclosure () throws -> Element) rethrows -> Element { try first ?? d() }
    func opt(_ f: ((Element) throws -> Void)?) rethrows { try f?(self[0]) } }
[1].each2 { print($0) }; print([Int]().firstOr(3)); [1].opt { print($0) }
enum E: Error { case a }
do { try [1].each2 { _ in throw E.a } } catch { print(error) }
func outer<T>(_ f: () throws -> T) rethrows -> T { let r = try f(); return r }
func mid<T>(_ f: () throws -> T) rethrows -> T { try outer { try outer(f) } }
print(mid { 3 })
// expect: 1
// expect: 1
// expect: 1
// expect: 3
// expect: 1
// expect: a
// expect: 3
