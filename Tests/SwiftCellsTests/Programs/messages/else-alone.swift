else { }  // error: Unexpected 'else { }' here // note: An 'else' stands behind the '}' of its 'if'
