struct P { private var x: Int }
let p = P(x: 1)  // error: 'P' cannot be called with (x: Int).
