let c = true
let x = c?1:2  // error: In Swift there are spaces around the '?' and the ':' of a choice // note: Write condition ? a : b
