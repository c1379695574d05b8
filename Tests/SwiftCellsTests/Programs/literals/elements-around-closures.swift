let k = 5
let o: Int? = 4
do { let v = [o, { _ = 3; return k }()]; print(v, type(of: v)) } // expect: [Optional(4), Optional(5)] Array<Optional<Int>>
do { let v = [o, { _ = 3; return 2 }()]; print(v, type(of: v)) } // expect: [Optional(4), Optional(2)] Array<Optional<Int>>
do { let v = [nil, 2, { _ = 3; return o }()]; print(v, type(of: v)) } // expect: [nil, Optional(2), Optional(4)] Array<Optional<Int>>
do { let v = ["a": k, "b": { _ = 3; return 2 }()]; print(v.count, type(of: v)) } // expect: 2 Dictionary<String, Int>
do { let v = [[k], { _ = 3; return [2] }()]; print(v.count, type(of: v)) } // expect: 2 Array<Array<Int>>
do { let v = [[], { _ = 3; return [2] }()]; print(v.count, type(of: v)) } // expect: 2 Array<Array<Any>>
do { let v = ["a", { _ = 3; return "b" }()]; print(v.count, type(of: v)) } // expect: 2 Array<String>
do { let v = [1, 2.5, { _ = 3; return 2 }()]; print(v.count, type(of: v)) } // expect: 3 Array<Double>
