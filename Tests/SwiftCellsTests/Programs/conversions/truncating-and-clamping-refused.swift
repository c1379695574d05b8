let n = 5, x = 2.5
do { let v = UInt8(truncatingIfNeeded: x); print(v) } // error: 'UInt8' cannot be called with (truncatingIfNeeded: Double).
