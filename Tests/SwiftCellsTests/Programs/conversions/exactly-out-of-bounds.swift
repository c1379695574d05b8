print(UInt8(exactly: -0.0) as Any) // expect: Optional(0)
print([-1.5].map { UInt(exactly: $0) }) // expect: [nil]
