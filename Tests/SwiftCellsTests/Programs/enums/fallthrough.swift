func f(_ n: Int) -> [String] { var r: [String] = []; switch n { case 1: r.append("one"); fallthrough; case 2: r.append("two"); default: r.append("other") }; return r }
print(f(1), f(2), f(3))  // expect: ["one", "two"] ["two"] ["other"]
