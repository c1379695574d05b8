let n = 5
do { let v = UInt8(truncatingIfNeeded: { p in _ = p; return 7 }(n)); print(v) } // expect: 7
do { let v = UInt8(clamping: { p in _ = p; return 7 }(n)); print(v) } // expect: 7
do { let v = String({ p in _ = p; return 7 }(n)); print(v) } // expect: 7
do { let v = (1...3).flatMap { i in (i...3).map { (i, $0) } }.map { $0 * $1 }; print(v) } // expect: [1, 2, 3, 4, 6, 9]
do { let v = Array([(1, 2)]).map { $0 * $1 }; print(v) } // expect: [2]
do { let v = (1 + 2) &* 4; print(v) } // expect: 12
do { let v = 3 &* 4 &+ 1; print(v) } // expect: 13
do { let v = (3 * 5) &* 4 > n; print(v) } // expect: true
do { let v = 1 << 3; print(v) } // expect: 8
do { let v = (1 << 3) + 4 * 2; print(v) } // expect: 16
do { let v = (7 &+ 1) &* n; print(v) } // expect: 40
do { let v = (0..<3).map { ($0 + 1) &* 2 }; print(v) } // expect: [2, 4, 6]
do { let v = 5 &+ 3; print(v) } // expect: 8
do { let v = 5 &- 7; print(v) } // expect: -2
do { let v = (5 &+ 3) &* (2 &- 1); print(v) } // expect: 8
do { let v = [(1, "a"), (2, "b")].map { "\($0)\($1)" }; print(v) } // expect: ["1a", "2b"]
do { let v = ["a": 1].map { "\($0)\($1)" }; print(v) } // expect: ["a1"]
do { let v = [1, 2].map { ($0, $0 * 2) }.map { $0 + $1 }; print(v) } // expect: [3, 6]
do { let v = [1, 2].map { ($0, $0 * 2) }.filter { $0 < $1 }.map { a, b in a * b }; print(v) } // expect: [2, 8]
