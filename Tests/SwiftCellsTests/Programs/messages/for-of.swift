for x of [1, 2] { print(x) }  // error: In Swift a loop walks through its values with 'in' // note: Write for x in [1, 2] { print(x) }
