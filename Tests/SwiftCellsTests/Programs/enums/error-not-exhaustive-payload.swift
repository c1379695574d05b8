enum E { case a(Int), b(String), c }
func f(_ e: E) -> Int { 
    switch e {  // error: This switch does not cover every value: '.b' is missing.
    case .a(let n): return n
    case .c: return 0
    }
}
