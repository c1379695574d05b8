let (n, m) = [1, 2]  // error: This pattern has 2 parts, and the value is of type '[Int]'. // note: by their indices
