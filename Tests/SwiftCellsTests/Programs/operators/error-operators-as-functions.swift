// Between parentheses an operator is a function: what it changes is passed with '&', which stands nowhere else.
var n = 1
(+=)(&n, 2)
(+=)(n, 2) // error: 'inout', so it needs '&'
struct Score { var points = 1; static func += (score: inout Score, more: Int) { score.points += more } }
var score = Score()
(+=)(score, 3) // error: 'inout', so it needs '&'
(+=)(&score, 3)
print(n, score.points)
