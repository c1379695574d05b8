func greetings() {
    protocol Greeter { func hi() -> String }
    struct Loud: Greeter { func hi() -> String { "HI" } }
    struct Quiet: Greeter { func hi() -> String { "hi" } }
    func greet<G: Greeter>(_ greeter: G) -> String { greeter.hi() }
    let all: [Greeter] = [Loud(), Quiet()]
    for greeter in all { print(greeter.hi()) }
    print(greet(Quiet()))
}
greetings()
// expect: HI
// expect: hi
// expect: hi
