let value: Any = 1
switch value {
case let object as AnyObject: print(object) // error: Cells do not cast 'Any' to AnyObject
default: print("other")
}
