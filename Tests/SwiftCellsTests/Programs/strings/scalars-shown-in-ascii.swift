// Where a Unicode scalar is shown within something else, it is written in ASCII.
print(["\u{1}", "\u{7F}", "\u{80}", "é", "😀", "'", "\"", "\\", "\n", "\0", "a", "\u{FFFF}", "\t", "\r", "\u{1B}"] as [Unicode.Scalar])
let u: Unicode.Scalar = "é"
print(u, u.debugDescription, "\(u)", [u], Optional(u) as Any, Array("é😀\u{301}".unicodeScalars))
struct S { let u: Unicode.Scalar }
print(S(u: "é"), (u, 1), ["é": u])

// expect: ["\u{01}", "\u{7F}", "\u{0080}", "\u{00E9}", "\u{0001F600}", "\'", "\"", "\\", "\n", "\0", "a", "\u{FFFF}", "\t", "\r", "\u{1B}"]
// expect: é "\u{00E9}" é ["\u{00E9}"] Optional("\u{00E9}") ["\u{00E9}", "\u{0001F600}", "\u{0301}"]
// expect: S(u: "\u{00E9}") ("\u{00E9}", 1) ["é": "\u{00E9}"]
