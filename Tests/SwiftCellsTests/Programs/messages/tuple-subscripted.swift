let t = (1, 2)
print(t[0])  // error: cannot be subscripted with (Int). // note: The parts of a tuple are named by number: t.0.
