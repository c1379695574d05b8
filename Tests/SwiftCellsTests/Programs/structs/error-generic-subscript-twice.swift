struct Table {
    subscript<T>(a: T) -> T { a }
    subscript<U>(b: U) -> U { b } // error: 'subscript' is declared already.
    subscript<T: Equatable>(a: T) -> T { a }
    subscript<T>(a a: T) -> T { a }
    subscript<T, U>(a: T, b: U) -> T { a }
}
