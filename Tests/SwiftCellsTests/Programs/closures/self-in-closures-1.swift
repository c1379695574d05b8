class T { var n = 0; var fs: [() -> Void] = []
  func a() { fs.append { self.n += 1 } }
  func b() { [1, 2].forEach { n += $0 } }
  func c() -> () -> Int { { [self] in n } }
  func d() { let f = { [weak self] in self?.n ?? 0 }; print(f()) }
  func e() { let x = { n }(); print(x) }
  lazy var z: Int = { n + 1 }()
}
let t = T(); t.a(); t.fs[0](); t.b(); print(t.n, t.c()()); t.d(); t.e(); print(t.z)
// expect: 4 4
// expect: 4
// expect: 4
// expect: 5
