// Every pattern of a 'catch' names the same values, of the same types.
enum Bad: Error { case a(Int), b, c(Double), d(Int) }
do { throw Bad.b } catch Bad.a(let n), Bad.b { print("n") }  // error: Every pattern of one case must bind the same names with the same types.
do { throw Bad.b } catch Bad.a(let n), Bad.c(let n) { print(n) }  // error: Every pattern of one case must bind the same names with the same types.
do { throw Bad.b } catch Bad.a(let n), Bad.d(let m) { print("n") }  // error: Every pattern of one case must bind the same names with the same types.
