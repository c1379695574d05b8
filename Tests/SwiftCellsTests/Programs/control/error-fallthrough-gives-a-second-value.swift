func f(_ n: Int, _ isDone: Bool) {
    let x: Int
    switch n {
    case 1:
        x = 1
        if isDone { fallthrough }
    case 2: x = 2 // error: 'x' is a constant, and has a value already.
    default: x = 3
    }
    print(x)
}
f(1, true)
