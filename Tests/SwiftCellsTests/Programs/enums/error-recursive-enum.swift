enum List { case end, node(Int, List) }  // error: A case that holds the enum itself must be marked 'indirect'.
