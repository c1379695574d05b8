// Types within closures of generic code; what is wrong within a closure is wrong whatever its parameters are.
func each<T>(_ value: T) {
    [1].forEach { _ in
        struct Pair { let first: T }  // error: A type cannot be declared inside generic code.
        print(Pair(first: value))
    }
    [value].forEach { item in
        enum Side { case left }  // error: A type cannot be declared inside generic code.
        print(Side.left, item)
    }
}
struct Plain {
    func show<T>(_ value: T) {
        [1].forEach { _ in
            class Inner {}  // error: A type cannot be declared inside generic code.
            print(value)
        }
    }
}
func shown(_ value: some Equatable) {
    struct Holder {}  // error: A type cannot be declared inside generic code.
    print(Holder(), value)
}
func plain(_ value: Int) {
    [1].forEach { number in
        struct Pair { let first: Int }
        print(Pair(first: number + value))
    }
}
func summed() -> Int {
    [1].reduce(0) { a, x in
        func helper() {}
        func helper() {}  // error: 'helper' is declared already.
        return 1
    }
}
