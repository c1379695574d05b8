protocol P { func f(x: Int = 1) } // error: What a protocol demands has no default values
protocol Q<T> {} // error: 'Q' has no associated type 'T': declare it in the protocol, as in associatedtype T
protocol R { associatedtype T; associatedtype T } // error: 'T' is declared already
protocol S { func f() -> some Equatable } // error: What a protocol demands cannot be of a 'some' type
protocol T { associatedtype U }
protocol V<U>: T {}
