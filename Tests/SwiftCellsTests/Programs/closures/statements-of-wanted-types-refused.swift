do { let v: Float = { p in _ = p; return p }(8); print(v) } // error: This is of type 'Int', and 'Float' is
do { let v: UInt8 = { p in _ = p; return p }(8); print(v) } // error: This is of type 'Int', and 'UInt8' is
