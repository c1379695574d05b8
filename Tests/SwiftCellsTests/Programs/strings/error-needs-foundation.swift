// swiftc: skip compared programs import Foundation
let s = "a,b".components(separatedBy: ",") // error: 'components' is in Foundation, which is not imported.
print(s)
