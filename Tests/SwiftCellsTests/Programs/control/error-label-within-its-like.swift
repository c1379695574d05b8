a: while true { a: for _ in 0..<3 { break a } } // error: There is a 'a' around this already: give it another label
b: for _ in 0..<3 { let f = { b: for _ in 0..<3 { break b } }; f() }
c: while true { break c }
c: while true { break c }
