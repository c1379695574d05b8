let s = "a", xs = [1.0]
print(s.toUpperCase())  // error: 'String' has no member 'toUpperCase'. // note: In Swift this is 'uppercased'.
print(xs.mean())  // error: '[Double]' has no member 'mean'. // note: Write reduce(0, +) / Double(count), or make a tensor of it.
System.out.println("hi")  // error: There is no 'System' in Swift. // note: In Swift this is print(…).
