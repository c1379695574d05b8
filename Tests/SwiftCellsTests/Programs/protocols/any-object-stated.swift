// AnyObject is for protocols; a class may say what it is, but no other type, and no extension.
class K: AnyObject {}
class L: K, AnyObject {}
struct S: AnyObject {} // error: Only a protocol can say 'AnyObject'
enum E: Int, AnyObject { case a } // error: Only a protocol can say 'AnyObject'
struct T: Equatable & AnyObject {} // error: Only a protocol can say 'AnyObject'
extension K: AnyObject {} // error: Only a protocol can say 'AnyObject'
extension Int: AnyObject {} // error: Only a protocol can say 'AnyObject'
