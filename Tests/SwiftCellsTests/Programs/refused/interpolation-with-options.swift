print("\(3.14159, specifier: "%.2f")") // error: interpolations with options
