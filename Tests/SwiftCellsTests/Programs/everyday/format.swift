import Foundation
print(String(format: "%.2f", 3.14159))  // expect: 3.14
print(String(format: "%5d|%-5d|%05d", 42, 42, 42))  // expect:    42|42   |00042
print(String(format: "%@ is %d", "x", 3))  // expect: x is 3
print(String(format: "%x %X %o", 255, 255, 8))  // expect: ff FF 10
print(String(format: "%8.3f|%-8.2f|%+.1e", 3.14159, 2.5, 12345.678))  // expect:    3.142|2.50    |+1.2e+04
print(String(format: "%3d%%", 50))  // expect:  50%
print(String(format: "%g %g", 0.0001, 1e10))  // expect: 0.0001 1e+10
