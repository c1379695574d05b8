print(later)  // error: later
let later = 1
// swiftc: accepts, and reads zero
