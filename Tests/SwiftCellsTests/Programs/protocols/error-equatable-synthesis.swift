struct NotEq {}
struct S: Equatable { var n: NotEq }  // error: 'S' does not conform to 'Equatable': its property 'n' is of type 'NotEq', which does not.
