class Parent { var child: Child?; deinit { print("parent gone") } }
class Child { weak var parent: Parent?; deinit { print("child gone") } }
var p: Parent? = Parent()
var c: Child? = Child()
p!.child = c
c!.parent = p
print(c!.parent === p)
p = nil
print(c!.parent == nil)
c = nil
// expect: true
// expect: parent gone
// expect: true
// expect: child gone
