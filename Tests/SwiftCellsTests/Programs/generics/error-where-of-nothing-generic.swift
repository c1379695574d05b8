extension Int where Self: Equatable { func t() {} } // error: 'Int' is not generic, so there is nothing a 'where' could say of it
extension AnyObject { func t() {} } // error: 'AnyObject' stands for every class: extend a class or a protocol of your own
struct S {}
extension S where S: Equatable {} // error: 'S' is not generic, so there is nothing a 'where' could say of it
extension Array where Element: Equatable { func t() {} }
