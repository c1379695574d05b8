import Foundation
print(String(decoding: [72, 105] as [UInt8], as: UTF8.self), String(decoding: "né".utf8, as: UTF8.self), Array("né".utf16), "né".utf16.count)
// expect: Hi né [110, 233] 2
