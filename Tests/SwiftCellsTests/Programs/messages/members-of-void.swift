// What has no value in it has no members.
func nothing() {}
print(nothing().count)  // error: 'Void' has no member 'count'. // note: What is called gives no value: its function has no '-> Type'.
let done: Void = ()
print(done.x)  // error: 'Void' has no member 'x'. // note: A 'Void' holds nothing.
