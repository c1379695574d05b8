func risky() throws -> Int { 1 }
func plain() { let f = { [a = try? risky()] in print(a as Any) }; f() } // error: Swift takes 'try?' and 'try!' in the square brackets of a closure for an error of the code
func plainly() { [1].forEach { [a = try! risky()] x in print(a, x) } } // error: Swift takes 'try?' and 'try!' in the square brackets of a closure for an error of the code
func inner() { let f = { [a = { try? risky() }()] in print(a as Any) }; f() } // error: Swift takes 'try?' and 'try!' in the square brackets of a closure for an error of the code
struct S { func g() { let f = { [a = (try? risky()) ?? 1] in print(a) }; f() } } // error: Swift takes 'try?' and 'try!' in the square brackets of a closure for an error of the code
func throwing() throws { let f = { [a = try? risky()] in print(a as Any) }; f() }
func catching() { do { let f = { [a = try? risky()] in print(a as Any) }; f() } catch { } }
let f = { [a = try? risky()] in print(a as Any) }
