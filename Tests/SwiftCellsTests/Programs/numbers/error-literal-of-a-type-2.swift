print(Int8(200)) // error: The number 200 does not fit into 'Int8'.
