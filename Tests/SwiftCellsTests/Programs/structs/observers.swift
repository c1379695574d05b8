struct Progress {
    var done = 0 {
        willSet { print("from \(done) to \(newValue)") }
        didSet { if done > 10 { done = 10 }; print("was \(oldValue), is \(done)") }
    }
}
var p = Progress()
p.done = 5
p.done += 20
print(p.done)
// expect: from 0 to 5
// expect: was 0, is 5
// expect: from 5 to 25
// expect: was 5, is 10
// expect: 10
