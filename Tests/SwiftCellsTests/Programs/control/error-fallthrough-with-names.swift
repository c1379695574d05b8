enum Shape { case square(Int), cube(Int), line(String) }
func f(_ shape: Shape, _ n: Int) {
    switch shape {
    case .square(let m):
        print(m)
        fallthrough // error: The case below binds 'n', and this one does not
    case .cube(let n):
        print(n)
        if n > 1 { fallthrough } // error: 'n' is of type 'Int' here and of type 'String' in the case below
    case .line(let n): print(n)
    }
    switch n {
    case 1: if n > 0 { fallthrough } // error: The case below binds 'k'
    case let k:
        if k > 1 { fallthrough } // error: There is no case below to fall through to.
    }
}
