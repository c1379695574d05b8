let a: int[] = [1]  // error: In Swift the type of an array is [Int], and that of a dictionary [String: Int] // note: Write [Int]
