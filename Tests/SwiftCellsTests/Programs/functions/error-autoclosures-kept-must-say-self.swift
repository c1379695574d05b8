func keep(_ value: @autoclosure @escaping () -> Int) -> () -> Int { value }
class Instance { var a = 1; func later() -> () -> Int { keep(a) } }  // error: A closure that is kept must say 'self'
