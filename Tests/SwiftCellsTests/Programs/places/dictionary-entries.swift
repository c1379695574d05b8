var lists: [Int: [Int]] = [:]
var counts: [String: Int] = [:]
var nested: [String: [String: [Int]]] = [:]
for i in 0..<30_000 {
  lists[i % 2, default: []].append(i)
  counts["n\(i % 3)", default: 10] += 1
  nested["a", default: [:]]["b", default: []].append(i)
  lists[0]?.append(i)
  lists[i % 2]![0] += 1
}
print(lists[0]!.count, lists[1]!.count, lists[1]![0])  // expect: 45000 15000 15001
print(counts["n0"]!, counts["n1", default: 0], counts["no", default: 7], counts["no"] as Any)  // expect: 10010 10010 7 nil
print(nested["a"]!["b"]!.count)  // expect: 30000
lists[5] = nil
lists[0] = nil
print(lists.count, lists[0] == nil)  // expect: 1 true
let copy = lists
lists[1]!.append(-1)
print(copy[1]!.count, lists[1]!.count)  // expect: 15000 15001
var optionals: [Int: Int?] = [:]
optionals[1] = .some(nil)
optionals[2] = 5
optionals[3] = nil
print(optionals.count, optionals[1] as Any, optionals[2]! ?? 0)  // expect: 2 Optional(nil) 5
func throwing(_ a: inout [Int]) throws { a.append(9); throw Stop.now }
enum Stop: Error { case now }
do { try throwing(&lists[1, default: []]) } catch { print(lists[1]!.last!) }  // expect: 9
do { try throwing(&lists[77, default: [3]]) } catch { print(lists[77]!) }  // expect: [3, 9]
lists[4]!.append(1)  // fails: found nil
