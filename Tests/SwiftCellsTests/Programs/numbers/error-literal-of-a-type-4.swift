print(UInt8(1000) / 2) // error: The number 1000 does not fit into 'UInt8'.
