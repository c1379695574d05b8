enum Shape { case circle(Double), rect(w: Double, h: Double), empty }
func area(_ s: Shape) -> Double {
  switch s {
  case .circle(let r): return r * r * 3
  case .rect(let w, let h): return w * h
  case .empty: return 0
  }
}
print(area(.circle(2)), area(.rect(w: 2, h: 3)), area(.empty))  // expect: 12.0 6.0 0.0
