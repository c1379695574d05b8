let limit = Double.nan
print(0.0 ..< limit) // fails: range
