var a = [5, 3, 8]
a.append(1); a += [9, 2]; a.insert(7, at: 1)
print(a, a.count, a.first!, a.last!, a[2], a.isEmpty)
print(a.remove(at: 0), a.removeLast(), a.removeFirst(), a)
a.sort(); print(a, a.reversed(), a.sorted(by: >), a.min()!, a.max()!)
print(a.contains(8), a.firstIndex(of: 8)!, a.firstIndex { $0 > 5 }!, a.lastIndex(of: 3) as Any)
print(a[1...2], a[..<2], a[2...], a.prefix(2), a.suffix(2), a.dropFirst(), Array(a.dropLast()))
a.removeAll { $0 > 7 }; print(a)
a.removeAll(); print(a.isEmpty, a.first as Any)
// expect: [5, 7, 3, 8, 1, 9, 2] 7 5 2 3 false
// expect: 5 2 7 [3, 8, 1, 9]
// expect: [1, 3, 8, 9] ReversedCollection<Array<Int>>(_base: [1, 3, 8, 9]) [9, 8, 3, 1] 1 9
// expect: true 2 2 Optional(1)
// expect: [3, 8] [1, 3] [8, 9] [1, 3] [8, 9] [3, 8, 9] [1, 3, 8]
// expect: [1, 3]
// expect: true nil
