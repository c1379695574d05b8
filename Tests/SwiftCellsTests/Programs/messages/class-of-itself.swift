class Node {  // error: The class 'Node' needs an initialiser // note: One that leads to the next ends somewhere: write var next: Node?
    var next: Node
}
