func n<T, T>(_ x: T) {} // error: There are two generic parameters named 'T'
struct P<T, T> {} // error: There are two generic parameters named 'T'
