let x: Int = nil  // error: 'nil' is wanted to be 'Int', which is not an Optional.
