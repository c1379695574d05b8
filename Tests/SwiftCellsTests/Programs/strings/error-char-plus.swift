let c: Character = "a"
let d = c + "b"  // error: The operator '+' cannot combine 'Character' and 'String'.
