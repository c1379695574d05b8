// A nil in the outer level is none of the Optional that is cast to.
let outer: Int?? = nil
print(outer as! Int?) // fails: Unexpectedly found nil while unwrapping an Optional value.
