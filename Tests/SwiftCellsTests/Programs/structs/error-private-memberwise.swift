struct P { private var x: Int }
let p = P(x: 1)  // error: The initialiser that 'P' is given by itself is private, because its property 'x' is. // note: Declare one: init(…) { … }.
