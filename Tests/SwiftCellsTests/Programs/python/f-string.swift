let x = 3
print(f"x is {x}, {x:.2f}")  // error: In Swift values are put into a string with // note: Write "x is \(x), \(String(format: "%.2f", x))", after import Foundation.
