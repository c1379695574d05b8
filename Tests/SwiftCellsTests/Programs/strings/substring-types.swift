let line = "key=value=more"
let parts = line.split(separator: "=", maxSplits: 1)
let key = String(parts[0]), value = String(parts[1])
print(key, value, parts.count)  // expect: key value=more 2
let sub: Substring = line.prefix(3)
func takes(_ s: String) -> Int { s.count }
print(takes(String(sub)), sub == "key", sub + "!")  // expect: 3 true key!
