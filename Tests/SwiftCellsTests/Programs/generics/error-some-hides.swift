func f<T: Numeric>(_ t: T) -> some Numeric { t * t }
let a = f(3)
print(a)
let b: Int = f(3) // error: This is of type 'some Numeric', and 'Int' is wanted.
