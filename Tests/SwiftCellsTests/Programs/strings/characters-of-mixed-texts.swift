// What belongs to a character: marks, joined emoji, flags, carriage returns, and what stands before a letter of ASCII.
for text in ["abc", "añb", "e\u{301}x\u{301}", "a\r\nb\rc\n", "\u{1F468}\u{200D}\u{1F469}x", "\u{1F1E9}\u{1F1EA}\u{1F1EB}\u{1F1F7}a\u{1F1E9}", "\u{600}1a\u{600}", "ひa가", "1\u{FE0F}\u{20E3}2", "é", ""] {
    var parts: [String] = []
    for c in text { parts.append(c.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "+")) }
    print(text.count, parts, Array(text).count, text.reversed().count)
}
// expect: 3 ["61", "62", "63"] 3 3
// expect: 3 ["61", "f1", "62"] 3 3
// expect: 2 ["65+301", "78+301"] 2 2
// expect: 6 ["61", "d+a", "62", "d", "63", "a"] 6 6
// expect: 2 ["1f468+200d+1f469", "78"] 2 2
// expect: 4 ["1f1e9+1f1ea", "1f1eb+1f1f7", "61", "1f1e9"] 4 4
// expect: 3 ["600+31", "61", "600"] 3 3
// expect: 3 ["3072", "61", "ac00"] 3 3
// expect: 2 ["31+fe0f+20e3", "32"] 2 2
// expect: 1 ["e9"] 1 1
// expect: 0 [] 0 0
