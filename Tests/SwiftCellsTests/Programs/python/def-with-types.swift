def scale(x: int, by: float = 2.0) -> List[float]:  // error: 'func' and braces // note: Write func scale(_ x: Int, _ by: Double = 2.0) -> [Double] { … }
  return x
