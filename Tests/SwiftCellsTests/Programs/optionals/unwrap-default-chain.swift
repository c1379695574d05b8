let env = ["port": "80"]
let port = env["port"].flatMap(Int.init) ?? 8080
let host = env["host"] ?? "localhost"
print(host, port, env["x"]?.isEmpty ?? true)  // expect: localhost 80 true
