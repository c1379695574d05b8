let mut x = 5  // error: In Swift a variable is declared with 'var' // note: Write var x = 5
