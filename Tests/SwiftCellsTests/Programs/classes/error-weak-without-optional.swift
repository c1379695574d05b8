class B { weak var x = 5 } // error: A weak variable must be an Optional of a class
