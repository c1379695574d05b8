print("gradual")
