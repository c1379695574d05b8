match x:  // error: In Swift this is a 'switch'.
