for i in range(3):  // error: In Swift there is no ':' // note: Write for i in 0..<3 { … }
    print(i)
