protocol Delegate: AnyObject { func didFinish(_ n: Int) }
class Worker { weak var delegate: Delegate?; func run() { delegate?.didFinish(7) } }
class Boss: Delegate { func didFinish(_ n: Int) { print("finished", n) } }
let boss = Boss()
let w = Worker()
w.delegate = boss
w.run()
// expect: finished 7
