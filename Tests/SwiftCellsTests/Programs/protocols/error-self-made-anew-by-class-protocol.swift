protocol Made: AnyObject { init(); static func make() -> Self }
extension Made {
    init(first: Int) { self = Self() }  // error: 'self' cannot be assigned to here: only classes conform to 'Made'
    init(second: Int) { self = Self.make() }  // error: 'self' cannot be assigned to here: only classes conform to 'Made'
    init(third: Int) { self.init() }
}
protocol Fresh { init() }
extension Fresh { init(first: Int) { self = Self() } }
