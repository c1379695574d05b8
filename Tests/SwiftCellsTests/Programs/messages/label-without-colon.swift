func greet(name: String) {}
greet(name "Ada")  // error: Unexpected '"Ada"' in function call. // note: A label is followed by ':', and an argument by ','.
