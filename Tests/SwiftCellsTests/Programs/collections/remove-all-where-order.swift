class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
struct Failed: Error {}
func run() {
    // Those that are removed are swapped behind those that stay, and go in the order that they have there.
    var objects = [16, 17, 14, 18, 19, 25, 22].map { C($0) }
    objects.removeAll { $0.n % 2 == 0 }
    print(objects.map { $0.n })
    var numbers = [1, 2, 3, 4, 5]
    do { try numbers.removeAll { if $0 == 4 { throw Failed() }; return $0 == 1 } } catch { print("caught", numbers) }
    var slice = [1, 2, 3, 4, 5][1...]
    slice.removeAll { $0 % 2 == 0 }
    print(slice, slice.startIndex, slice.endIndex)
    numbers.removeAll { $0 > 9 }
    numbers.removeAll { $0 < 9 }
    print(numbers)
}
run()
// expect: gone 18
// expect: gone 16
// expect: gone 14
// expect: gone 22
// expect: [17, 19, 25]
// expect: caught [2, 3, 1, 4, 5]
// expect: [3, 5] 1 3
// expect: []
// expect: gone 17
// expect: gone 19
// expect: gone 25
