enum E: Error { case neg }
let check: (Int) throws -> Int = { if $0 < 0 { throw E.neg }; return $0 }
do { print(try [1, 2].map(check)); print(try [1, -2].map(check)) } catch { print(error) }
print((try? check(-1)) as Any)
// expect: [1, 2]
// expect: neg
// expect: nil
