print(String(format: "%.2f", 3.14159))  // error: 'String' cannot be called with (format: String, Double).
// swiftc: skip, because the comparison imports Foundation
