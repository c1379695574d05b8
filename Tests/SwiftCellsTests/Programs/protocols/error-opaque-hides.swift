protocol P { var x: Int { get } }
struct S: P { var x = 1; var hidden = 2 }
func make() -> some P { S() }
print(make().x)
print(make().hidden)  // error: 'some P' has no member 'hidden'.
