struct T { func max() -> Int { 1 }; func max(dim: Int, keepdim: Bool = false) -> Int { dim } }
print(T().max(1))  // error: 'max' is not called like this // note: Write T().max(dim: 1).
