func f(_ b: Bool) { let x: Int; repeat { x = 1 } while b; print(x) } // error: 'x' is a constant
func g(_ b: Bool) { let x: Int; repeat { if b { continue }; x = 1 } while false; print(x) } // error: before it has a value
func h(_ b: Bool) { let x: Int; repeat { if b { x = 2 }; x = 1 } while false; print(x) } // error: 'x' is a constant
