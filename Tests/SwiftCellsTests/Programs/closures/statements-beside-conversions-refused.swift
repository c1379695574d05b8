let n = 5
do { let v = UInt8({ p in _ = p; return 7 }(n)); print(v) } // error: It is ambiguous which 'init' is meant here: add a type, as
do { let v = UInt8(exactly: { p in _ = p; return 7 }(n)); print(v as Any) } // error: It is ambiguous which 'init' is meant here: add a type, as
do { let v = Double({ p in _ = p; return 7 }(n)); print(v) } // error: It is ambiguous which 'init' is meant here: add a type, as
