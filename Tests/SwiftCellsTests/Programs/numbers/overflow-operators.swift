print(Int.max &+ 1 == Int.min, UInt8(250) &+ 10, Int8.max &+ 1, 200 as UInt8 &* 2)  // expect: true 4 -128 144
print(Int.max.addingReportingOverflow(1).overflow, UInt8(255).addingReportingOverflow(1))  // expect: true (partialValue: 0, overflow: true)
