// Any is a word of the language, and not declared in the module.
let x: Swift.Any = 3 // error: 'Any' is a word of the language
