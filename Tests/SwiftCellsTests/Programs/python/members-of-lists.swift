var xs = [3, 1], s = "abc"
let d = ["a": 1]
print(d.get("a", 0))  // error: has no member 'get' // note: Write d["a"], which is an Optional, or d["a", default: 0].
print(d.has_key("a"))  // error: has no member 'has_key' // note: Write d["a"] != nil.
xs.extend([1])  // error: has no member 'extend' // note: Write xs.append(contentsOf: [1]).
print(xs.index(1))  // error: 'index' is not called like this // note: Write xs.firstIndex(of: 1), which is an Optional.
print(s.find("b"))  // error: has no member 'find' // note: Write s.firstIndex(of: "b"), which is an Optional; s.contains("b") only asks.
s += 5  // error: cannot combine 'String' and 'Int' // note: Put the value into a string: s += "\(5)".
print(*xs)  // error: There is no operator '*' here.
print(hex(255))  // error: There is no 'hex' in Swift. // note: In Swift this is String(x, radix: 16).
