struct D: CustomDebugStringConvertible { var debugDescription: String { "D-debug" } }
struct E: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "plain" }; var debugDescription: String { "debug" } }
print(D(), E(), [E()], [D()], String(reflecting: E()))
debugPrint(E(), "text", 1)
// expect: D-debug plain [debug] [D-debug] debug
// expect: debug "text" 1
