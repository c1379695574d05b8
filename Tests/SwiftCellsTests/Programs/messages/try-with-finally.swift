do { } finally { }  // error: Swift has no 'finally' // note: Write defer { … } at the beginning of the block
