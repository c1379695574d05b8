print(["banana", "apple", "Cherry"].sorted(), ["b", "a"].sorted(by: >), ["bb", "a", "ccc"].sorted { $0.count > $1.count })
print("apple".compare("banana") == .orderedAscending)  // error: 'String' has no member 'compare'.
