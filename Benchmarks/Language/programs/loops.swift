func loops(_ n: Int) -> Int {
    var sum = 0
    for i in 0..<n { for j in 0..<n { sum += (i * j) % 7 } }
    return sum
}
print(loops(2000))
