let in = 5  // error: Keyword 'in' cannot be used as an identifier here // note: Swift keeps this word for itself: choose another name
