let x = 3
if x > 2:  // error: In Swift there is no ':' // note: Write if x > 2 { … } // at: if x > 2:
    print(x)
