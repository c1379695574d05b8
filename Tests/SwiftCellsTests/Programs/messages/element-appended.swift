var xs = [1]
xs += 3  // error: The operator '+=' cannot combine // note: Write xs += [3], or xs.append(3).
