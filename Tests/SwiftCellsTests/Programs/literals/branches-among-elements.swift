let n = 3, o: Int? = 4, c = true, k = 5
do { let v = [c ? 1 : o]; print(v) } // expect: [Optional(1)]
do { let v = [c ? n : o, k]; print(v) } // expect: [Optional(3), Optional(5)]
do { let v = [c ? 1 : nil, n]; print(v) } // expect: [Optional(1), Optional(3)]
do { let v = [c ? nil : 1, n]; print(v) } // expect: [nil, Optional(3)]
do { let v = [c ? o : nil, n]; print(v) } // expect: [Optional(4), Optional(3)]
do { let v = [c ? 1 : o, 2]; print(v) } // expect: [Optional(1), Optional(2)]
do { let v = [o, n]; print(v) } // expect: [Optional(4), Optional(3)]
do { let v = [c ? 1 : o, nil]; print(v) } // expect: [Optional(1), nil]
do { let v = [c ? 1 : o, o]; print(v) } // expect: [Optional(1), Optional(4)]
do { let v: [Int?] = [c ? 1 : o, n]; print(v) } // expect: [Optional(1), Optional(3)]
do { let v = [(c ? 1 : o), n].count; print(v) } // expect: 2
print([c ? 1 : o, n]) // expect: [Optional(1), 3]
do { let v = [n, k].map { c ? $0 : o }; print(v) } // expect: [Optional(3), Optional(5)]
do { let v = [c ? 2.5 : 1, 3]; print(v) } // expect: [2.5, 3.0]
do { let v = [c ? n : 1, 2]; print(v) } // expect: [3, 2]
do { let v = c ? -(2) : n; print(v) } // expect: -2
do { let v = Optional(4) ?? 0; print(v) } // expect: 4
do { let v = "1 2".split(separator: " ").compactMap { Int($0) }; print(v) } // expect: [1, 2]
