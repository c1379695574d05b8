typealias A = [A]  // error: The type alias 'A' stands for itself.
