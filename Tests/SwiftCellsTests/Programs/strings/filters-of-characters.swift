import Foundation
var text = "a1b2"; text.removeAll { $0.isNumber }; print(text); print(text.map { $0.asciiValue! }, "x+y".filter(\.isMathSymbol), "5€".filter(\.isCurrencySymbol))
// expect: ab
// expect: [97, 98] + €
