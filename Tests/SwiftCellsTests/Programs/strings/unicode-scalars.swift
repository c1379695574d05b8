func rotated(_ text: String, by k: UInt32) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z": result.append(UnicodeScalar((scalar.value - 97 + k) % 26 + 97)!)
    case "A"..."Z": result.append(UnicodeScalar((scalar.value - UnicodeScalar("A").value + k) % 26 + 65)!)
    default: result.append(scalar)
    }
  }
  return String(result)
}
print(rotated("Hello, World", by: 13))  // expect: Uryyb, Jbeyq
let a: Unicode.Scalar = "a"
print(a, a.value, a == "a", a < "b", a.properties.isAlphabetic, "Hi!".unicodeScalars.filter { $0.properties.isAlphabetic })  // expect: a 97 true true true Hi
print(String("héé".unicodeScalars.prefix(2).map(Character.init)), "é".unicodeScalars.map { $0.value })  // expect: hé [233]
