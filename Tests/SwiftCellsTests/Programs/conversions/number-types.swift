let i = 3
let d: Double = i  // error: 'Double' is wanted
