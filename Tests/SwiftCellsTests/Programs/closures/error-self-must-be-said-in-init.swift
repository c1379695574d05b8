class T { var n = 1; var cb: ((Int) -> Void)?
  init() { cb = { x in n = x } } } // error: A closure that is kept must say 'self' where it uses the instance: write self.n.
