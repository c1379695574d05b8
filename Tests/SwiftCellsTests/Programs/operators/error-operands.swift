struct V {}
func + (a: V) -> V { a } // error: An operator of one value is marked 'prefix' or 'postfix': prefix func +(…)
func % (a: V, b: Int, c: Int) -> V { a } // error: An operator takes one value or two
prefix func - (a: V, b: V) -> V { a } // error: An operator that stands before or behind a value takes that one value alone
struct X { static func - (a: X) -> X { a } } // error: An operator of one value is marked 'prefix' or 'postfix': prefix func -(…)
