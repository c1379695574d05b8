let ac = [nil]  // error: The type of this array is not known: 'nil' alone has no type
