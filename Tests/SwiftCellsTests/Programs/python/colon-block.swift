let x = 3
if x > 2:  // error: In Swift there is no ':'
    print(x)
