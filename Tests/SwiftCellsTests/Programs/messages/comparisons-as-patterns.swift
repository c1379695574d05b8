// Conditions and alternatives in a switch are written with 'where' and commas.
let grade = 85, letter = "a"
switch grade {
case grade > 80: print("A")  // error: This pattern cannot be matched // note: A comparison is a condition: case let n where n > 80:
default: print("B")
}
switch letter {
case "a" || "b": print("A")  // error: This pattern cannot be matched // note: Several patterns are separated by commas: case "a", "b":
default: print("B")
}
