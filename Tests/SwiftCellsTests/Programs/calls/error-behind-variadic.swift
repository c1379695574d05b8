func f(_ a: Int..., _ b: Int) {} // error: Behind a parameter that takes any number of values stands one with a label
func g(_ a: Int... = 1) {} // error: A parameter that takes any number of values has none by itself: leave out the default
func h(_ a: Int..., b: Int) {}
