var cb: ((Int) -> Int)? = nil
print(cb?(3) as Any)  // expect: nil
cb = { $0 * 2 }
print(cb?(3) ?? -1, cb!(4))  // expect: 6 8
