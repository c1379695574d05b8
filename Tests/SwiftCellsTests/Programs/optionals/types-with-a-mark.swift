print(Int?(3)!, Int?.none as Any, Int?.some(2) as Any, (Int?.none ?? 4).bitWidth, Int?(7)!.addingReportingOverflow(1))
var o: Int? = 4
o? = 5
o? += 1
print(o as Any)
// expect: 3 nil Optional(2) 64 (partialValue: 8, overflow: false)
// expect: Optional(6)
