let x: Int? = nil
print("before")
print(x!)  // fails: Unexpectedly found nil while unwrapping an Optional value.
// expect: before
