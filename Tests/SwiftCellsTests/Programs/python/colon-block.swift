let x = 3
if x > 2:  // error: In Swift there is no ':' and no indentation for a block
    print(x)
