let x = nil  // error: 'nil' alone has no type: write let name: Type? = nil.
