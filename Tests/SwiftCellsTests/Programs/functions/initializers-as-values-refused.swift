import Foundation
do { let xs: [Int] = [1]; print(xs.map(Int.init)) } // error: Several of the initialisers that
do { let xs: [Double] = [1]; print(xs.map(Double.init)) } // error: Several of the initialisers that
do { let xs: [Character] = ["1"]; print(xs.map(Int.init)) } // error: No 'Int.init' fits
do { let xs: [Bool] = [true]; print(xs.map(Bool.init)) } // error: Several of the initialisers that
do { let xs: [[Character]] = [["a"]]; print(xs.map(String.init)) } // error: Several of the initialisers that
do { let xs: [String] = ["ab"]; print(xs.map(Substring.init)) } // error: Several of the initialisers that
do { let xs: [UInt8] = [65]; print(xs.map(Character.init)) } // error: No 'Character.init' fits
do { print([1.5].map(String.init)) } // error: Several of the initialisers that
do { print("1 2".split(separator: " ").compactMap(Int.init)) } // error: No 'Int.init' fits
do { print("12".compactMap(Int.init)) } // error: No 'Int.init' fits
do { let n = 3; let v = UInt8(integerLiteral: n); print(v) } // error: cannot be called
