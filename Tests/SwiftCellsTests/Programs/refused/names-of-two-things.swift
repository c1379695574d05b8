// Swift tells these by their labels, and by what is called.
enum Place { case at(x: Int), at(y: Int) } // error: Cells want each case of an enum to have a name of its own
func total(_ n: Int) -> Int { n }
let total = 5 // error: Cells want a function and a variable to have names of their own
