func wordCount(_ s: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for w in s.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" }) { counts[String(w), default: 0] += 1 }
    return counts
}
let wc = wordCount("the cat and the hat, don't THE")
for k in wc.keys.sorted() { print(k, wc[k]!) }
// expect: and 1
// expect: cat 1
// expect: don't 1
// expect: hat 1
// expect: the 3
