protocol P { init() }
let p = P()  // error: 'P' cannot be called here.
