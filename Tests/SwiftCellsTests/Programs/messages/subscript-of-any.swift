// swiftc: accepts
protocol Container { associatedtype Item; subscript(i: Int) -> Item { get } }
func first(_ c: any Container) -> String { "\(c[0])" }  // error: Cells do not use 'subscript' of 'any Container', whose 'Item' is known only while the cell runs.
