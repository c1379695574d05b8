enum Size: Double {
  case small = 1, medium
  case large = 3.5, huge  // error: needs a raw value
}
