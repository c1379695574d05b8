switch 3 {
case > 2: print("big")  // error: Expected expression in pattern. // note: A comparison is a condition: case let n where n > 2. A range is a pattern too: case 3...:
default: break
}
