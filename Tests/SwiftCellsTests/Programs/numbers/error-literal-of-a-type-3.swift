print(UInt(-1)) // error: The number -1 does not fit into 'UInt'.
