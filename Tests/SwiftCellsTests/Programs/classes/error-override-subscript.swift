class A { subscript(i: Int) -> Int { get { i } set {} }; final subscript(s: String) -> Int { 1 } }
class B: A { override subscript(i: Int) -> Int { i } } // error: This subscript can be set in the superclass, so it needs a setter here
class C: A { override subscript(s: String) -> Int { 1 } } // error: This subscript is final in the superclass
class D: A { override subscript(i: Int) -> Double { get { 1 } set {} } } // error: There is no such subscript in a superclass to override
class E<T> { subscript(t: T) -> T { t } }
class F: E<Int> { override subscript(t: Int) -> Int { t + 1 } }
print(F()[1])
