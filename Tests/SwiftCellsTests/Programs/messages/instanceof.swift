let x = 5 instanceof Int  // error: In Swift a value is asked for its type with 'is' // note: Write 5 is Int
