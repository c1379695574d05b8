enum E: Error { case a, b(Int), c }
func f(_ n: Int) throws { switch n { case 0: throw E.a; case 1: throw E.b(7); default: throw E.c } }
for n in 0..<3 { do { try f(n) } catch E.a, E.c { print("a or c") } catch E.b(let x) where x > 5 { print("big b", x) } catch { print("else") } }
// expect: a or c
// expect: big b 7
// expect: a or c
