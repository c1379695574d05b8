struct Config { static let size = base * 2; var n = base; let name = label }
let base = 21
let label = "L"
print(Config.size, Config().n, Config().name)
// expect: 42 21 L
