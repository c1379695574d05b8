var a = [1, 2, 3]
for x in a { a.append(x) }
print(a)
for i in a.indices { a[i] *= 2 }
print(a)
for x in a { x += 1 } // error: 'x' is a constant, so it cannot be changed.
