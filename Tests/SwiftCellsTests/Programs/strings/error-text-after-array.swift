func same<T>(_ x: T) -> T { x }
do { let z = ["a", "b"] + "c"; print(z) } // error: The operator '+' cannot combine '[String]' and 'String'
do { print(same(["a"] + "b")) } // error: The operator '+' cannot combine '[String]' and 'String'
do { print((["a"] + "bc").count) } // error: The operator '+' cannot combine '[String]' and 'String'
