class A {}
class B { weak var x = A() }
print(B().x == nil) // expect: true
