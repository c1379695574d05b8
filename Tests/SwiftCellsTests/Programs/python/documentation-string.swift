"""Adds two numbers."""  // error: also one that documents what follows
let x = 1
