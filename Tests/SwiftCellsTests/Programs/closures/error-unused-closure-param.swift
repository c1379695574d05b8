let r = [1, 2].map { 5 }  // error: This closure is given a value and does not name it. // note: { _ in … }
