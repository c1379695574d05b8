protocol Togglable { mutating func toggle() }
enum Switch: Togglable { case on, off; mutating func toggle() { self = self == .on ? .off : .on } }
var s = Switch.off
s.toggle()
print(s)  // expect: on
func flip<T: Togglable>(_ t: inout T) { t.toggle() }
flip(&s)
print(s)  // expect: off
var e: any Togglable = Switch.on
e.toggle()
print(e)  // expect: off
