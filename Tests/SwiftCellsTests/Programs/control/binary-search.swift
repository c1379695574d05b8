func find(_ x: Int, in a: [Int]) -> Int? {
    var lo = 0, hi = a.count - 1
    while lo <= hi { let mid = lo + (hi - lo) / 2; if a[mid] == x { return mid }; if a[mid] < x { lo = mid + 1 } else { hi = mid - 1 } }
    return nil
}
print(find(7, in: [1, 3, 5, 7, 9])!, find(4, in: [1, 3, 5]) as Any)  // expect: 3 nil
