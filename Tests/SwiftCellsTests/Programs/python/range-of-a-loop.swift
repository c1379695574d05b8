for i in range(3):  // error: In Swift this is for i in 0..<3 { … }
    print(i)
