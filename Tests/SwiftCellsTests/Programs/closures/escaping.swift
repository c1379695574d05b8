var handlers: [(String) -> Void] = []
func on(_ h: @escaping (String) -> Void) { handlers.append(h) }
on { print("1:", $0) }
on { s in print("2:", s.uppercased()) }
handlers.forEach { $0("go") }
// expect: 1: go
// expect: 2: GO
