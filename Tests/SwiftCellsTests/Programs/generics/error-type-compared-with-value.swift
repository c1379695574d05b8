print(Int.self == 3) // error: The operator '==' cannot combine 'Int.Type' and 'Int'.
