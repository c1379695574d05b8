while True:  // error: In Swift there is no ':' // note: Write while true { … }
    break
