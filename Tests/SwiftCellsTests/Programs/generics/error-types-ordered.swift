print(Int.self < Double.self) // error: The operator '<' cannot combine 'Int.Type' and 'Double.Type'.
