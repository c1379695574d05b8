struct P { var x: Int; var y: Int }
let p = P(x: 1)  // error: 'P' also needs the argument 'y' of type 'Int'.
