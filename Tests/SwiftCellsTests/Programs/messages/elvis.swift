let x = y ?: 5  // error: In Swift what stands in for nil is given with '??' // note: Write a ?? b
