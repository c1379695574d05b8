let n = 5, x = 2.5
do { let v = UInt8(truncatingIfNeeded: x); print(v) } // error: This is of type 'Double', and 'Int' or 'Int8' or 'Int16' or
