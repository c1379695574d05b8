enum E: Double { case a = 1.0, b }  // error: This case needs a raw value
