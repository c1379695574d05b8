func same<T>(_ x: T) -> T { x }
do { let z = ["a", "b"] + "c"; print(z) } // error: Swift does not find out here whether the array is one of characters
do { print(same(["a"] + "b")) } // error: Swift does not find out here whether the array is one of characters
do { print((["a"] + "bc").count) } // error: Swift does not find out here whether the array is one of characters
