let x = 3
if x > 1 { print("a") }
elif x > 0 { print("b") }  // error: In Swift 'elif' is 'else if' // note: Write else if x > 0 { … } // at: elif
