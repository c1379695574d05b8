func vowel(_ c: Character) -> Bool { switch c { case "a", "e", "i", "o", "u": return true; default: return false } }
print("education".filter(vowel).count)  // expect: 5
func op(_ s: String) -> Int { switch s { case "add": 1; case "sub", "minus": 2; case let x where x.hasPrefix("m"): 3; default: 0 } }
print(op("add"), op("minus"), op("mul"), op("?"))  // expect: 1 2 3 0
