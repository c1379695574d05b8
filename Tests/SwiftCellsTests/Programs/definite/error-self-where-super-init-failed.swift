// Where the superclass's initialiser has failed there is no instance any more.
class Base { init(_ n: Int) throws {} }
class Read: Base {
    let x = 1
    init() throws {
        do { try super.init(1) } catch {
            print(self.x) // error: 'x' is used where super.init may have failed
            throw error
        }
    }
}
class Written: Base {
    var x = 1
    init() throws {
        do {
            print(x)
            try super.init(1)
            x += 1
        } catch {
            self.x = 2 // error: 'x' is set where super.init may have failed
            throw error
        }
        x += 1
    }
}
