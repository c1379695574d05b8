// Of a whole number Swift cannot tell which 'ldexp' is meant.
import Foundation
print(ldexp(1, 3))  // error: ldexp
