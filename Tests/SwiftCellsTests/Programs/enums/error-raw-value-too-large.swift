enum E: UInt8 { case a = 255, b }  // error: The number 256 does not fit into 'UInt8'.
