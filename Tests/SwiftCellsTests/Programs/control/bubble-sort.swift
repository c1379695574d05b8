func sorted<T: Comparable>(_ xs: [T]) -> [T] { var a = xs; for i in 0..<a.count { for j in 0..<(a.count - 1 - i) where a[j] > a[j + 1] { a.swapAt(j, j + 1) } }; return a }
print(sorted([3, 1, 2]), sorted(["b", "a"]))  // expect: [1, 2, 3] ["a", "b"]
