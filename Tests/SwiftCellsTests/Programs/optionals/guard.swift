func f(_ xs: [String?]) -> [Int] { var r: [Int] = []; for x in xs { guard let x, let n = Int(x) else { continue }; r.append(n) }; return r }
print(f(["1", nil, "x", "3"]))  // expect: [1, 3]
