do { print(UInt(exactly: -0.5) as Any) } // error: 'UInt' has no such value:
do { print(Int8(exactly: 300.0) as Any) } // error: 'Int8' has no such value:
do { print(UInt8(exactly: 300.0) as Any) } // error: 'UInt8' has no such value:
do { print(Int8(exactly: -300.5) as Any) } // error: 'Int8' has no such value:
do { let f: Float = -2; print(UInt8(exactly: f) as Any) } // error: 'UInt8' has no such value:
do { print(UInt64(exactly: -1e30) as Any) } // error: 'UInt64' has no such value:
do { let d = -1.5; let v = UInt32(exactly: d); print(v as Any) } // error: 'UInt32' has no such value:
do { var d = -1.5; d -= 1; print(UInt32(exactly: d) as Any) } // error: 'UInt32' has no such value:
do { print(UInt(-0.5)) } // error: 'UInt' has no such value:
do { print(Int(exactly: 1e30) as Any) } // error: 'Int' has no such value:
