// %@ is for texts: a number behind it is taken for an address by Foundation.
import Foundation
print(String(format: "%@", 3)) // fails: The format's %@ does not fit
