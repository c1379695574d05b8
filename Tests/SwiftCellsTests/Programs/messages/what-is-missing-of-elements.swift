extension Array { func total() -> Int { reduce(0, +) } } // error: The operator '+' does not combine elements // note: extension Array where Element: Numeric
let n = 3
print(n as AnyObject) // error: Cells do not cast 'Int' to AnyObject // note: Name the class
print("hello".prefix(2).base) // error: 'Substring' has no member 'base'. // note: name the string itself
