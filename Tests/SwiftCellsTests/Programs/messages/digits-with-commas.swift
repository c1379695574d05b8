let x = 1,000  // error: A name is missing here: it begins with a letter // note: Digits are grouped by '_', as in 1_000, and a name begins with a letter
