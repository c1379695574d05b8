// Rows that are tuples of unlike types with members in them that have several meanings: what Swift finds out depends on its order.
let word = "abc", ages = ["Ada": 36], number = 2
let rows = [(ages["Ada"], word.count), (number, word.count)]  // error: The rows here are tuples of unlike types
let named = ["a": (ages["Ada"], word.count), "b": (word.count, 1)]  // error: The rows here are tuples of unlike types
let known: [(Int?, Int)] = [(word.count, word.count), (ages["Ada"], 1)]
