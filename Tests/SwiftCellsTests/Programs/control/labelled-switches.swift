// What break and continue leave where a switch has a label.
// A break without a label leaves a switch that has one.
let n = 3
choice: switch n {
case 3:
    for i in 1...5 {
        if i == 2 { break choice }
        print(i)
    }
    print("not here")
default: break
}
outer: for i in 1...4 {
    inner: switch i {
    case 2: continue outer
    case 3:
        if i == 3 { break }
        print("not here")
    case 4: break outer
    default: break inner
    }
    print("after", i)
}
walk: while true {
    test: switch n {
    case 3: break walk
    default: break
    }
}
// A labelled if or do is left by its label alone.
for i in 1...3 {
    check: if i > 0 {
        if i == 1 { continue }
        if i == 2 { break check }
        break
    }
    print("passed", i)
}
func sign(_ n: Int) -> String {
    var text = "zero"
    work: do {
        kind: switch n {
        case 0: break work
        case ..<0: text = "below"
            break kind
        default: text = "above"
            break
        }
        text += "!"
    }
    return text
}
print(sign(0), sign(-3), sign(3))

// expect: 1
// expect: after 1
// expect: after 3
// expect: passed 2
// expect: zero below! above!
