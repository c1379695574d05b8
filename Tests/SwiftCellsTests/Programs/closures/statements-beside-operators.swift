let k = 5
let two = [1, 2]
do { let v = -({ p in _ = p; return p }(8)); print(v) } // expect: -8.0
do { let v = -{ p in _ = p; return p }(8); print(v) } // expect: -8.0
do { let v = ({ p in _ = p; return p }(8)) + 1; print(v) } // expect: 9
do { let v = ({ p in _ = p; return p }(8)) + k; print(v) } // expect: 13
do { let v = ({ p in _ = p; return p }(8)) * ({ p in _ = p; return p }(8)); print(v) } // expect: 64
do { let v = -({ p in _ = p; return p }(k)); print(v) } // expect: -5
do { let v = -({ (p: Int) in _ = p; return p }(8)); print(v) } // expect: -8
do { let v = ({ _ = 3; return 8 }()) + 1; print(v) } // expect: 9
do { let v = ({ _ = 3; return 8 }()) + 1.5; print(v) } // expect: 9.5
do { let v = ({ _ = 3; return k }()) + 1; print(v) } // expect: 6
do { let v = abs({ _ = 3; return -8 }()); print(v) } // expect: 8
do { let v = max({ _ = 3; return 8 }(), 2); print(v) } // expect: 8
do { let v = two.map { let y = $0; return y }.reduce(0, +) + 1; print(v) } // expect: 4
do { let v = -(two.map { let y = $0; return y }.reduce(0, +)); print(v) } // expect: -3
do { let v = -({ p in _ = p; return p }(8.5)); print(v) } // expect: -8.5
do { let v = !({ _ = 3; return true }()); print(v) } // expect: false
do { let v = ({ _ = 3; return "a" }()) + "b"; print(v) } // expect: ab
do { let v = ({ _ = 3; return 8 }()) == 8; print(v) } // expect: true
do { let v = String({ _ = 3; return 8 }()); print(v) } // expect: 8
