import Foundation
print([1, 2].lexicographicallyPrecedes([1, 3]), [2].lexicographicallyPrecedes([1, 5]), [1].lexicographicallyPrecedes([1, 2]), "abc".lexicographicallyPrecedes("abd"))
// expect: true false true true
