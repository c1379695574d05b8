import Foundation
let start = Date()  // error: Cells do not have 'Date'. // note: Cells have no clock
DispatchQueue.main.async { print("later") }  // error: Cells do not have 'DispatchQueue'. // note: call the code itself
struct Point: Codable { var x = 1 }  // error: Cells do not have 'Codable'. // note: Cells do not encode values
let table: [AnyHashable: Int] = [:]  // error: Cells do not have 'AnyHashable'. // note: an enum of your own
let text: NSString = "abc"  // error: Cells do not have 'NSString'. // note: Write String.
if let line = readLine() { print(line) }  // error: Cells do not have 'readLine'. // note: write the value into the cell
let die = arc4random_uniform(6)  // error: Cells do not have 'arc4random_uniform'. // note: Int.random(in: 0..<n)
exit(0)  // error: Cells do not have 'exit'. // note: 'return'
func pointed(_ p: UnsafePointer<Int>) {}  // error: Cells do not have 'UnsafePointer'. // note: 'inout'
class View: NSObject {}  // error: Cells do not have 'NSObject'. // note: leave it out
let bytes = "abc".data(using: .utf8)  // error: 'String' has no member 'data'. // note: Array(x.utf8)
