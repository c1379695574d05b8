// An observer that does not speak of the old value leaves the property in its place: the getter of what it observes is not asked for that value,
// and nobody is told of a change by a call that failed.
class Source {
    var level: Int {
        get {
            print("get")
            return 1
        }
        set { print("set", newValue) }
    }
}

class Quiet: Source {
    override var level: Int { didSet { print("changed") } }
}

class Told: Source {
    override var level: Int { didSet { print("changed from", oldValue) } }
}

Quiet().level = 3
// expect: set 3
// expect: changed
Told().level = 3
// expect: get
// expect: set 3
// expect: changed from 1

struct Failure: Error {}

func raise(_ value: inout Int) throws {
    value += 8
    throw Failure()
}

class Counter {
    var quiet = 1 { didSet { print("quiet", quiet) } }
    var told = 1 { didSet { print("told", told, oldValue) } }
    var plain = 1
    static var shared = 1 { didSet { print("shared", shared) } }
}

class Loud: Counter {
    override var plain: Int { didSet { print("plain", plain) } }
}

let counter = Loud()
try? raise(&counter.quiet)
try? raise(&counter.plain)
try? raise(&Counter.shared)
try? raise(&counter.told)
// expect: told 9 1
print(counter.quiet, counter.plain, Counter.shared, counter.told)
// expect: 9 9 9 9
counter.quiet += 1
// expect: quiet 10
counter.plain += 1
// expect: plain 10

struct Board {
    var cells = [1, 2] { didSet { print("cells", cells) } }
}
class Game {
    var board = Board() { didSet { print("board", board.cells) } }
}
let game = Game()
game.board.cells.append(3)
// expect: cells [1, 2, 3]
// expect: board [1, 2, 3]
try? raise(&game.board.cells[0])
print(game.board.cells)
// expect: [9, 2, 3]
