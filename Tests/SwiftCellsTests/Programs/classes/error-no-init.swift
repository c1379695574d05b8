class A { var x: Int }  // error: The class 'A' needs an initialiser: not all of its properties have a value.
