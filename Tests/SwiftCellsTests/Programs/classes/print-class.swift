class Plain { var x = 1 }
class Shown: CustomStringConvertible { var description: String { "shown" } }
print(Shown(), [Shown()])  // expect: shown [shown]
print("\(Plain())", [Plain()].count)  // expect: main.Plain 1
