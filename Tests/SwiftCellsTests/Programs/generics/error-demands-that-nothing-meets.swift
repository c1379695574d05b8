// What a signature demands can be met, and speaks of what is generic.
class A {}
class B {}
class C: A {}
protocol P {}
struct S: P {}
func f<T>(_ x: T) where Int == String {} // error: 'Int' and 'String' are never the same type.
func g() where Int: Equatable {} // error: Nothing here is generic, so there is nothing a 'where' could say of it.
func h<T: P>(_ x: T) where T == Int {} // error: No type is both: 'Int' does not conform to 'P'.
func i<T: P>(_ x: T) where T == S {}
func j<T: A>(_ x: T) where T: B {} // error: No class inherits from both 'A' and 'B'.
func k<T: A>(_ x: T) where T: C {}
struct Box<T> {
    var value: T
    func f() where T: Equatable {}
    func g() where T == Int {}
}
public struct Open { func f() {} }
struct Inner { func f() {} }
public extension Inner { func g() {} } // error: An extension of 'Inner', which is internal, cannot be public.
public extension Open { func g() {} }
private extension Inner { func h() {} }
open class Base {}
public class Closed {}
open class First: Base {}
open class Second: Closed {} // error: 'Second' is 'open', and its superclass 'Closed' is not.
