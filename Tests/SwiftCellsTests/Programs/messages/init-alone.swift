struct Day {
    var number: Int
    init(_ number: Int) { self.number = number }
    init(first: Bool) { init(1) }  // error: An initialiser is not called by 'init' alone. // note: Write self.init(…)
}
