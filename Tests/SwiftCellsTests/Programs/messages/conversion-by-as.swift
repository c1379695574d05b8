let i = 3
let d = i as Double  // error: 'Int' cannot be used 'as Double'. // note: Convert it: Double(i).
