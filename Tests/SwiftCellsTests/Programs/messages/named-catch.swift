do {
    print(1)
} catch Exception { }  // error: This pattern cannot be matched against a value of type 'any Error'
