func f(x: Int): Int { x }  // error: Unexpected ': Int' in function. // note: The result's type stands behind '->'
