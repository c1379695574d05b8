// Swift takes a tuple's parts by their labels in any order, and says that this is to go.
let (y: a, x: b) = (x: 1, y: 2)  // error: The part labelled 'y' is not the value's at this place. // error: The part labelled 'x' is not the value's at this place. // note: Write the parts in the order of the value: (x: …, y: …).
