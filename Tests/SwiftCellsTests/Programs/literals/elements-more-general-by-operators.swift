let some: Int? = 3
let n = 2
do { let v = [1] + [some] + ["a"]; print(v, type(of: v)) } // expect: [1, Optional(3), "a"] Array<Any>
do { let v = [1] + [some] + ["a"] as [Any]; print(v) } // expect: [1, Optional(3), "a"]
do { let v = [1] + [some]; print(v, type(of: v)) } // expect: [Optional(1), Optional(3)] Array<Optional<Int>>
do { let v = [1] + [n] + [2.5]; print(v, type(of: v)) } // expect: [1, 2, 2.5] Array<Any>
