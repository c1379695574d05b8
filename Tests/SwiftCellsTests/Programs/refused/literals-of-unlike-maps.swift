// Swift takes the closures of unlike calls of map in one literal for ones that give nothing: it would print [[()], [()]].
let numbers = [1, 2], names = ["a"]
print([numbers.map { $0 }, names.map { $0 }])  // error: The elements here are unlike, and Swift takes the closures in them for ones that give nothing
print(["n": numbers.map { $0 + 1 }, "m": names.compactMap { $0 }].count)  // error: The elements here are unlike
