// Properties of one declaration where a value comes first, and another has none.
struct First { var m = 1, n: String } // error: 'n' has no value, and shares a declaration with one that has
struct Second { let m: Int = 1, n: String? } // error: 'n' has no value, and shares a declaration with one that has
struct Third { var m: Int?, n: Int }
print(Third(n: 1)) // error: 'Third' also needs the argument 'm'
