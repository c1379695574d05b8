enum E { case a(Int) }
let e = E.a(1)
if e == .a(1) { }  // error: the type of one side is not known // note: declare it as 'E: Equatable'
