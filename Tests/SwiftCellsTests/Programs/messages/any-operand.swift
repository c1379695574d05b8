let x: Any = 3
print(x + 1)  // error: The operator '+' cannot combine 'Any' and 'Int'. // note: if let n = x as? Int { … }
