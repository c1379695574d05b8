let text = "a bc"
print(text.split(separator: " ").map { $0.count }) // error: Swift cannot tell here whether 'split' gives texts or arrays of characters. // note: Keep the parts in a constant first
print(text.split { $0 == " " }.map { $0.count }.max() ?? 0) // error: Swift cannot tell here whether 'split' gives texts or arrays of characters.
print(text.split(separator: " ").map { part in let size = part.count; return size }) // error: Swift cannot tell here whether 'split' gives texts or arrays of characters.
