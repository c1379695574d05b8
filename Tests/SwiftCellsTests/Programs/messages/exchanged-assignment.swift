var i = 0
i =+ 1  // error: There is no operator '=+' in Swift. Write '+='.
