do { let v = [4].first ?? -(2); print(v) } // error: Swift finds this '-' ambiguous
