let n = 5, x = 2.5
do { let v = UInt8(truncatingIfNeeded: { p in _ = p; return 300 }(n)); print(v) } // expect: 44
do { let v = UInt8(clamping: -3); print(v) } // expect: 0
do { let v = Int8(truncatingIfNeeded: 300); print(v) } // expect: 44
do { let v = Int8(truncatingIfNeeded: n); print(v) } // expect: 5
do { let v = Int8(clamping: n * 100); print(v) } // expect: 127
do { let v = UInt8(truncatingIfNeeded: UInt16(513)); print(v) } // expect: 1
do { let v = [1, 300].map { UInt8(truncatingIfNeeded: $0) }; print(v) } // expect: [1, 44]
do { let v = [1, 300].map(UInt8.init(truncatingIfNeeded:)); print(v) } // expect: [1, 44]
do { let v = UInt8(clamping: { 300 }()); print(v) } // expect: 255
do { let v = UInt8(truncatingIfNeeded: -1 << 3); print(v) } // expect: 248
do { let v = Int(truncatingIfNeeded: max(1, 2)); print(v) } // expect: 2
do { let v = Int32(truncatingIfNeeded: (1...3).reduce(0, +)); print(v) } // expect: 6
