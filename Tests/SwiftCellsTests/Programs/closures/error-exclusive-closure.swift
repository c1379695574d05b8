func go() {
    var a = [1, 2, 3]
    a.forEach { a.append($0) }
    a.removeAll { $0 == a.count } // error: This closure uses 'a' while 'removeAll' changes it.
    print(a)
}
go()
