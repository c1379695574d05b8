func f() {
    guard { 1 }() > 0 else { return }  // error: A condition after 'guard' does not begin with a closure
    repeat { print(1) } while { 1 }() > 3  // error: A condition after 'while' does not begin with a closure
    guard ({ 1 }() > 0), { 2 }() > 0 else { return }
}
