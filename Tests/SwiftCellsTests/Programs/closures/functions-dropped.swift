var steps: [(Int) -> Int] = [{ $0 }, { $0 + 1 }]
@discardableResult func made() -> () -> Void { {} }
if !steps.isEmpty { steps.removeLast() }
made()
print(steps.count) // expect: 1
