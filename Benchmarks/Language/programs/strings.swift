func strings(_ n: Int) -> Int {
    var text = ""
    for i in 0..<n {
        text += "item "
        text += String(i)
        text += "\n"
    }
    return text.count
}
print(strings(200_000))
