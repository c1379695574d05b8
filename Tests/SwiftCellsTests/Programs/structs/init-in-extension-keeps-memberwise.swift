struct V { var x: Int; var y: Int }
extension V { init(both n: Int) { self.init(x: n, y: n) } }
print(V(x: 1, y: 2), V(both: 7))  // expect: V(x: 1, y: 2) V(x: 7, y: 7)
