enum Size { case small, none }
enum Colour { case red }
let name = "a"
switch name { case .none: print("no"); default: print("yes") }  // error: 'String' has no case 'none'.
if case .none = Colour.red { print("no") }  // error: 'Colour' has no case 'none'.
for case .none in [1, nil] { print("nil") }
for case .none in [1, 2] { print("no") }  // error: 'Int' has no case 'none'.
if case .none = Size.none { print("none") }
