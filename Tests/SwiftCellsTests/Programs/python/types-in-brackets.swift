func f(a: dict[str, int], b: Optional[int]) -> list[str] { [] }  // error: In Swift the type of an array is [Int], and that of a dictionary [String: Int] // note: Write [String: Int]
