import Foundation
let d = ["a": 1, "b": 2].merging([("b", 30), ("c", 4)]) { $0 + $1 }; print(d.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }); var e = ["x": 1]; e.merge(zip(["x", "y"], [5, 6])) { old, _ in old }; print(e.count, e["x"]!)
// expect: ["a1", "b32", "c4"]
// expect: 2 1
