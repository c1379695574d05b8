print(String.Index(3)) // error: 'Index' cannot be called here.
print(EnumeratedSequence(_base: [1])) // error: 'EnumeratedSequence' cannot be called with (_base: [Int]).
