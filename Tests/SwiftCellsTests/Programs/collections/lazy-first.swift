let l = (0..<1000).lazy.map { (n: Int) in n &* 2 }.filter { $0 > 900 }
print(l.first!, l.isEmpty, [1, 2, 3].lazy.map { $0 * 2 }.count, [3, 1].lazy.filter { $0 > 5 }.first as Any)  // expect: 902 false 3 nil
