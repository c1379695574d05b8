class Loader {
    lazy var data: [Int] = load()
    func load() -> [Int] { print("loading"); return [1, 2, 3] }
}
let l = Loader()
print("made")
print(l.data.count)
print(l.data)
// expect: made
// expect: loading
// expect: 3
// expect: [1, 2, 3]
