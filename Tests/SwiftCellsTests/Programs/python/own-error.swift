throw ValueError("x")  // error: There is no 'ValueError' in Swift // note: An error is of a type of your own: enum Failure: Error { case wrong }, and then throw Fail
