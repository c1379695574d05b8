print(-(1 + 2)) // error: ambiguous
