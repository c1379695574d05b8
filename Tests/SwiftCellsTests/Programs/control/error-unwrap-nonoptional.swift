let x = 5
if let y = x { print(y) }  // error: 'Int' is not an Optional, so there is nothing to unwrap here.
