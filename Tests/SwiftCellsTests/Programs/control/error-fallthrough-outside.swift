func f(_ n: Int) {
    if n > 0 {
        fallthrough // error: 'fallthrough' is only allowed in a case of a switch.
    }
    switch n {
    case 1:
        if n > 0 { fallthrough }
        print("one")
    default: print("more")
    }
}
f(1)
