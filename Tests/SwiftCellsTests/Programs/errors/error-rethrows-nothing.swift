func g(_ fs: [() throws -> Int]) rethrows -> [Int] { try fs.map { try $0() } }  // error: 'rethrows' needs a parameter that is a function which throws
