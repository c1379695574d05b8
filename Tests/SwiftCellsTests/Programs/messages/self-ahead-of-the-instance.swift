// There is no instance yet while its properties get their first values, and none at all in what is static.
class Counter {
    var n = 1
    var next = self.n + 1  // error: so there is no 'self' yet. // note: Give it its value in init
    static func reset() { n = 0 }  // error: 'n' belongs to an instance // note: leave 'static' out
    func show() { print(n) }
}
Counter.show()  // error: 'show' belongs to an instance of 'Counter', not to the type. // note: Make an instance, as in let x = Counter(…), and write x.show.
