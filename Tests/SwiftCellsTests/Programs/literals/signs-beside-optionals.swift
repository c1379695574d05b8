do { let o: Int? = 4; let v = o ?? -(0); print(v) } // expect: 4
do { let v = Optional(4) ?? -(0) + 1; print(v) } // expect: 4
do { let v = Optional(4.5) ?? -(0); print(v) } // expect: 4.5
do { let v = Optional(4) ?? (1 + -(2)); print(v) } // expect: 4
do { let v = Optional(4)! + -(2); print(v) } // expect: 2
do { let v = Int("4") ?? -(2); print(v) } // expect: 4
do { let v = [-(11), 3].map { $0 + 1.5 }; print(v) } // expect: [-9.5, 4.5]
do { let o: Int? = 3; let c = true; let v = c ? -(3) : (o ?? 0); print(v) } // expect: -3
