func f(dim: Int) {}
f(dim=0)  // error: A label takes a colon
