print(later)  // error: later
let later = 1
