enum Tree { indirect case node(Tree, Tree), leaf }  // error: The case 'leaf' carries nothing, so it cannot be 'indirect'.
enum One { indirect case one }  // error: The case 'one' carries nothing, so it cannot be 'indirect'.
