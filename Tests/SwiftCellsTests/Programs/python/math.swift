print(math.sqrt(2.0))  // error: There is no 'math' in Swift. // note: Write sqrt(2.0), after import Foundation.
