// What has been removed by its index cannot be removed by it again.
var members: Set = [1, 2]
let i = members.firstIndex(of: 1)!
members.remove(at: i)
members.remove(at: i) // fails: There is no entry at this index
