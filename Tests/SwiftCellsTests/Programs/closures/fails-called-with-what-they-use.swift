func kept() {
    var x = 1
    let add = { (a: inout Int) in x += a } // fails: used while it is being changed
    let list = [add]
    list[0](&x)
}
kept()
