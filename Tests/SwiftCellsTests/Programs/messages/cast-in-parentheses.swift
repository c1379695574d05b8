let x = (int) 5.5  // error: In Swift a value becomes one of another type by that type's name // note: Write Int(5.5)
