let x = 5
print(x!)  // error: 'Int' is not an Optional, so there is nothing to unwrap.
