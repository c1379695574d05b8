// Some operators belong to the language, and of a precedence group each thing is said once.
prefix operator & // error: '&' means something else there
postfix operator ! // error: '!' means something else there
prefix operator < // error: '<' means something else there
precedencegroup Joining {
    associativity: left
    associativity: right // error: 'associativity' is said of the precedence group already
}
infix operator <+>: Joining
prefix operator +++
postfix operator +++
struct Box {}
prefix postfix func +++ (box: Box) {} // error: An operator stands in one place
