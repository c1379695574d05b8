import Foundation
// A placeholder without a length reads 32 bits.
let large = (1 << 40) + 5
print(String(format: "%d|%u|%x|%o|%ld|%lx", large, large, large, large, large, large))
// expect: 5|5|5|5|1099511627781|10000000005
print(String(format: "%d|%i|%u|%x|%X|%ld|%lu|%hd", 3_000_000_000, -2, -2, -2, -2, -2, -2, 70_000))
// expect: -1294967296|-2|4294967294|fffffffe|FFFFFFFE|-2|18446744073709551614|4464
print(String(format: "%u %d %x", Int8(-5), UInt32.max, Int16(-300)))
// expect: 4294967291 -1 fffffed4
