do { let v = -({ p in p }(8)); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = -({ _ = 3; return 8 }()); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = -({ 8 }()); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = -({ p in _ = p; return 3 }(8)); print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { let v = Double({ _ = 3; return 8 }()); print(v) } // error: It is ambiguous which 'init' is meant here: add a type, as
