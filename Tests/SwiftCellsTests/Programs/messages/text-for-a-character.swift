let c: Character = "ab"  // error: This is of type 'String', and 'Character' is wanted. // note: A Character is one character; a text is a String.
throw "bad"  // error: This is of type 'String', and 'any Error' is wanted. // note: An error is of a type of its own, such as enum Problem: Error { case bad }: throw Problem.bad.
