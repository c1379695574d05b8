for i in range(0, len(xs), 2):  // error: In Swift there is no ':' // note: Write for i in stride(from: 0, to: xs.count, by: 2) { … }
    print(i)
