import Foundation
print(String(format: "%2$@ and %1$@", "a", "b"), String(format: "%1$d-%1$d", 5), String(format: "%*d|%-*d|", 5, 42, 4, 7))
// expect: b and a 5-5    42|7   |
