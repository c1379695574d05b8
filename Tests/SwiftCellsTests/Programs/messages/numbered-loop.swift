for (i, x) in [1, 2] { print(i, x) }  // error: This pattern has 2 parts, and the value is of type 'Int'. // note: In a loop, each number and element come from values.enumerated().
