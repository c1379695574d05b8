let xs = [1, 2]
if 2 in xs { print("yes") }  // error: In Swift 'in' belongs to loops // note: Write if xs.contains(2)
