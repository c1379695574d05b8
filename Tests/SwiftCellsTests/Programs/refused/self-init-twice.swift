// Swift makes another instance where an initialiser of a class calls self.init again.
class Item {
    var n: Int
    init(n: Int) { self.n = n }
    init(checked n: Int) throws { self.n = n }
    convenience init() { self.init(n: 1); self.init(n: 2) }  // error: Cells call self.init once on each path, and it may have been called already here.
    convenience init(_ isTwo: Bool) { self.init(n: 1); if isTwo { self.init(n: 2) } }  // error: Cells call self.init once on each path
    convenience init(to end: Int) { self.init(); for i in 0..<end { self.init(n: i) } }  // error: Cells call self.init once on each path
    convenience init(tried n: Int) { do { try self.init(checked: n) } catch { self.init(n: 0) } }  // error: Cells call self.init once on each path
    deinit { print("gone", n) }
}
