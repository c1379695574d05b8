do { print(1) } while (false)  // error: In Swift the loop that runs at least once is 'repeat' // note: Write repeat { … } while (false)
