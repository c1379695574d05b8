// Sentences for people are of Foundation.
// swiftc: skip compared programs import Foundation
enum E: Error { case a }
print(E.a.localizedDescription) // error: Foundation
