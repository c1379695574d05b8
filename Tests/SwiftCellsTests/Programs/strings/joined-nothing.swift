var v2 = [].joined(separator: "-")
print(v2)
// expect:
