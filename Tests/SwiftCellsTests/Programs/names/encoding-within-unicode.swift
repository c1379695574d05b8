print(UTF8.self, [UTF8.self], String(reflecting: UTF8.self), Unicode.UTF8.self == UTF8.self)
print(String(decoding: [104, 105], as: UTF8.self), String(decoding: "hi".utf8, as: Unicode.UTF8.self))
// expect: UTF8 [Swift.Unicode.UTF8] Swift.Unicode.UTF8 true
// expect: hi hi
