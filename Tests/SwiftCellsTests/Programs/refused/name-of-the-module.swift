// In a program of the file main.swift the module is called so.
let n = 3
struct S { let n = 4; func f() -> Int { main.n } } // error: There is nothing named 'main' here. // note: leave 'main.' out
