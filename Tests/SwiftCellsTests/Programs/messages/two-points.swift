for i in 0..3 { }  // error: There is no operator '..' in Swift. Write 0..<3
