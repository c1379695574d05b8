enum Bad: Error { case negative(Int) }
func root(_ x: Int) throws -> Int { if x < 0 { throw Bad.negative(x) }; return x }
do { print(try root(4)); print(try root(-1)) } catch Bad.negative(let n) { print("negative", n) } catch { print("other") }
// expect: 4
// expect: negative -1
print((try? root(-3)) ?? 0)  // expect: 0
