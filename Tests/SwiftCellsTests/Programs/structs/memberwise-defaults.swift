struct Config {
    var learningRate = 0.01
    var epochs = 10
    let name: String
    var tags: [String] = []
}
let a = Config(name: "a")
let b = Config(epochs: 3, name: "b")
let c = Config(learningRate: 0.5, epochs: 1, name: "c", tags: ["x"])
print(a.learningRate, a.epochs, a.name, a.tags)  // expect: 0.01 10 a []
print(b.learningRate, b.epochs, b.name)  // expect: 0.01 3 b
print(c)  // expect: Config(learningRate: 0.5, epochs: 1, name: "c", tags: ["x"])
