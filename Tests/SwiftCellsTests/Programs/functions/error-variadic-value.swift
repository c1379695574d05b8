func total(_ xs: Int...) -> Int { xs.reduce(0, +) }
struct Sum { func of(_ xs: Int...) -> Int { xs.reduce(0, +) } }
print([[1]].map(total)) // error: 'total' takes any number of values
print([[1]].map(Sum().of)) // error: 'Sum().of' takes any number of values
print([1].map { total($0) })
