func g(_ fs: [() throws -> Int]) rethrows -> [Int] { try fs.map { try $0() } }  // error: 'rethrows' is for functions that take one that throws
