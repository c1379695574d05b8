func f<T>(_ x: T) { struct L {}; print(1) }  // error: A type cannot be declared inside generic code.
struct G<T> { func g() { enum L { case a } } }  // error: A type cannot be declared inside generic code.
func h() { struct L { var x = 1 }; print(L().x) }
