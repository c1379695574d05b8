let f = { (n: Int) -> String in
    if n < 0 { return "neg" }
    var s = ""
    for i in 0..<n { s += "\(i)" }
    return s
}
print(f(3), f(-1))  // expect: 012 neg
let doubled = [1, 2, 3].map { x -> Int in
    let y = x * 2
    return y + 1
}
print(doubled)  // expect: [3, 5, 7]
let inferred = [1, 2].map { x in
    let y = Double(x)
    return y / 2
}
print(inferred)  // expect: [0.5, 1.0]
