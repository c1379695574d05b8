struct S { var d = 1.5 }
let n: S? = nil
print(n?.d ?? 9007199254740993)  // error: Swift keeps this number an Int
