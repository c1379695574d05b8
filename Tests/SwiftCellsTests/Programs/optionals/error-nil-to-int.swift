let x: Int = nil  // error: 'nil' is no value of type 'Int', which is not an Optional.
