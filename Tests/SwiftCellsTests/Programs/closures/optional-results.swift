print([1, 2, 3, 4].compactMap { if $0 % 2 == 0 { $0 * 10 } else { nil } }) // expect: [20, 40]
print([1, 2, 3, 4].compactMap { x in // expect: [6, 8]
    let y = x * 2
    if y > 4 { return y }
    return nil
})
print(["1", "x"].compactMap { s in // expect: [1, 7]
    if s == "x" { return 7 }
    return Int(s)
})
print(Optional(3).flatMap { x in // expect: Optional(6)
    if x > 2 { return x * 2 }
    return nil
} as Any)
