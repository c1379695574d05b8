var letters = ["a", "b", "c", "d"]
letters.removeSubrange(3...)
letters.replaceSubrange(..<1, with: ["x", "y"])
print(letters)
// expect: ["x", "y", "b", "c"]
letters.replaceSubrange(...1, with: [])
letters.removeSubrange(..<1)
print(letters)
// expect: ["c"]
