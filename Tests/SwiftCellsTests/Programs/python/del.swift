del x  // error: Swift has no 'del'
