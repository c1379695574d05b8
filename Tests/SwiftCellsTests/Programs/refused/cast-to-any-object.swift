let values: [Any] = [1, "two"]
print(values[0] is AnyObject)  // error: Cells do not cast 'Any' to AnyObject
print(values.compactMap { $0 as? AnyObject }.count)  // error: Cells do not cast 'Any' to AnyObject
