func twice(_ x: Int) -> Int { x * 2 }
func pick(_ c: Bool) -> String { if c { "yes" } else { "no" } }
print(twice(4), pick(true))  // expect: 8 yes
