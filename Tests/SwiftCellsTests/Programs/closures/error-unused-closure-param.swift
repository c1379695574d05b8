let r = [1, 2].map { 5 }  // error: 'map' cannot be called with (_).
