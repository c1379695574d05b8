enum Tree { case leaf(Int), pair(Int, Int) }
let (tree, number): (Tree, Int?) = (.leaf(1), 2)
if case let .leaf(let x) = tree { print(x) }  // error: 'let' stands before these names already, or is meant without it.
if case let (.leaf(x), let y?) = (tree, number) { print(x, y) }  // error: 'let' stands before these names already, or is meant without it.
switch (1, 2) {
case let (x, let y): print(x, y)  // error: 'let' stands before these names already, or is meant without it.
}
