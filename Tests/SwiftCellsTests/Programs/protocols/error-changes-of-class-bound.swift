protocol Plain { var n: Int { get set }; mutating func m() }
extension Plain { var twice: Int { get { n * 2 } set { n = newValue / 2 } } }
protocol Obj: AnyObject {
    var o: Int { get nonmutating set } // error: Getters and setters of a protocol for classes are never 'nonmutating'
    mutating func om() // error: Methods of a protocol for classes are never 'mutating'
}
extension Obj { nonmutating func f() { } } // error: Methods of a protocol for classes are never 'nonmutating'
class C {
    var a: Int { mutating get { 1 } } // error: Getters and setters of a class are never 'mutating'
    mutating func b() { } // error: Methods of a class are never 'mutating'
}
extension C { nonmutating func f() { } } // error: Methods of a class are never 'nonmutating'
extension C { subscript(i: Int) -> Int { get { 1 } nonmutating set { } } } // error: Getters and setters of a class are never 'nonmutating'
extension Plain where Self: AnyObject {
    // The setter changes an instance, and not which one that is; a plain protocol's setters may change that.
    var a: Int { get { 1 } set { n = newValue } } // error: 'n'
    var b: Int { get { 1 } set { twice = newValue } } // error: 'twice'
    var c: Int { get { 1 } set { m() } } // error: 'm'
    func d() { n = 1 } // error: 'n'
    mutating func e() { n = 1 }
    var f: Int { get { 1 } mutating set { n = newValue } }
}
