// Swift takes these for an array of characters only where that is wanted, and some for a String.
let letters: [Character] = ["a"] + "bc" // error: Swift does not find out here whether the array is one of characters // note: Make an array of the text
print(["a"] + "") // error: Swift does not find out here
