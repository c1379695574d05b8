check: do { if 1 < 2 { print("leaving"); break check }; print("never") }
print("after")
// expect: leaving
// expect: after
