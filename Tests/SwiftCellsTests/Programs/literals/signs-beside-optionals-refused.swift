do { let v = Optional(4) ?? -(0); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { print(Optional(4) ?? -(0)) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = Optional(-(4)) ?? 0; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = max(4, -(2)); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [4, -(2)]; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = (4, -(2)); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = Optional(4) ?? Optional(-(2)); print(v as Any) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = Optional(-(4)); print(v as Any) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3]; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3].map { $0 }; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11)].map { $0 }; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3].reduce(0, +); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3].max(); print(v as Any) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3].sorted(); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { for x in [-(11), 3] { print(x) } } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = [-(11), 3].map { x in let y = x; return y + 1 }; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { print([-(11), 3].count) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { print(-(11).magnitude, (-(11)).magnitude) } // error: Swift finds this '-' ambiguous: nothing says of which type
