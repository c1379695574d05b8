let c: Character = "5", flag = true, n = 3
print(Int(c))  // error: No 'Int' can be made of 'Character' like this. // note: Write c.wholeNumberValue for a digit, or .asciiValue for its code: both are Optionals.
print(Int(flag))  // error: No 'Int' can be made of 'Bool' like this. // note: Write flag ? 1 : 0.
print(Bool(n))  // error: No 'Bool' can be made of 'Int' like this. // note: Write n != 0.
print(Character(65))  // error: No 'Character' can be made of 'Int' like this. // note: Write Character(UnicodeScalar(65)).
print(String([1]))  // error: No 'String' can be made of '[Int]' like this. // note: Write it into a string: "\([1])".
print("-".joined(["a"]))  // error: 'joined' is not called like this // note: It is the array that is joined: ["a"].joined(separator: "-").
let xs = [1, 2], i: UInt8 = 1, found = xs.firstIndex(of: 2)
print(xs[i])  // error: '[Int]' cannot be subscripted with (UInt8). // note: Convert it: Int(i).
print(xs[found])  // error: '[Int]' cannot be subscripted with (Int?). // note: The index is an Optional: unwrap it first
print("hello"[0..<2])  // error: 'String' cannot be subscripted with (Range<Int>). // note: A String has no numbered characters: write String(Array("hello")[0..<2]), or use prefix, suffix and dropFirst.
print(5.5 % 2)  // error: The operator '%' cannot combine 'Double' and 'Int'. // note: Numbers with a fraction have x.truncatingRemainder(dividingBy: y).
print(1.5 << 2)  // error: The operator '<<' cannot combine 'Double' and 'Int'. // note: Bits are for whole numbers.
struct Point {}
print(Point() === Point())  // error: The operator '===' is not defined // note: '===' asks whether two are the same instance of a class: values are compared by '=='.
