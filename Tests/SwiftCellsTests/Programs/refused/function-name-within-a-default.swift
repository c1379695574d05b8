// Swift takes the function that has the parameter where '#function' is part of its default value, and the caller where it is all of it.
func log(_ text: String = "<\(#function)>") { print(text) } // error: Cells support '#function' as a default value where it stands there alone
class Base {
    init(at line: Int = #line) { print(line) }
}
class Sub: Base {
    init(name: String) {} // error: This initialiser must call super.init.
}
