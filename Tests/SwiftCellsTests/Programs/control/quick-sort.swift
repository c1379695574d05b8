func qsort<T: Comparable>(_ a: [T]) -> [T] {
    guard let p = a.first else { return [] }
    let rest = a.dropFirst()
    return qsort(rest.filter { $0 < p }) + [p] + qsort(rest.filter { $0 >= p })
}
print(qsort([3, 6, 1, 8, 2, 9, 2]))  // expect: [1, 2, 2, 3, 6, 8, 9]
