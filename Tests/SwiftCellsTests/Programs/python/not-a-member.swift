if 4 not in [1, 2] { print("yes") }  // error: In Swift 'in' belongs to loops // note: Write if ![1, 2].contains(4)
