let x = 2.5
print("x \(x:.3f)")  // error: '.3f' is not a valid floating point literal // note: Digits are set by String(format: "%.3f", x), after import Foundation.
print("x \(x.rounded():.3f)")  // error: Unexpected ':.3f' in string literal. // note: Digits are set by String(format: "%.3f", x), after import Foundation.
