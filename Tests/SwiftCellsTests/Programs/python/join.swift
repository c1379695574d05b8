let words = ["a", "b"]
print(", ".join(words))  // error: 'String' has no member 'join'. // note: words.joined(separator: …)
