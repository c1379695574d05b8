class User {
    let name: String
    init?(name: String) { if name.isEmpty { return nil }; self.name = name }
}
print(User(name: "")?.name ?? "none", User(name: "x")?.name ?? "none")  // expect: none x
