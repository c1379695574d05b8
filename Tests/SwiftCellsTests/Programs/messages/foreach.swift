foreach x in [1, 2] { print(x) }  // error: In Swift this loop is 'for' // note: Write for x in [1, 2] { print(x) }
