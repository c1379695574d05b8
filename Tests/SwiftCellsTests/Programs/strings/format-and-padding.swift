import Foundation
print(String(format: "%.3f %5d|%-5d|%05d %x %@ %%", 2.0 / 3, 42, 42, 42, 255, "hi"))
print("abc".padding(toLength: 6, withPad: ".", startingAt: 0) + "|", "abcdef".padding(toLength: 3, withPad: " ", startingAt: 0), "a".padding(toLength: 5, withPad: "xyz", startingAt: 1))
// expect: 0.667    42|42   |00042 ff hi %
// expect: abc...| abc ayzxy
