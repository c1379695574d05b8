let f: Float = 400000000000000000000000000000000000000000 // error: does not fit into 'Float'
