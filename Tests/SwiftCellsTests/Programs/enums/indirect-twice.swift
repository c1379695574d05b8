indirect enum Tree {
    case leaf
    indirect case node(Tree, Tree) // error: The whole enum is 'indirect' already
}
