@testable import Autograd

extension OperationTable {
    mutating func addSorting() {
        addSeveral("sort") {
            let ranked = try Checked.sort($0.tensor(), dim: $0.int("dim") ?? -1, descending: $0.truth("descending"))
            return [ranked.values, ranked.indices]
        }
        add("argsort") { try Checked.argsort($0.tensor(), dim: $0.int("dim") ?? -1, descending: $0.truth("descending")) }
        addSeveral("topk") {
            let ranked = try Checked.topk($0.tensor(), $0.int(1), dim: $0.int("dim") ?? -1, largest: $0.truth("largest", default: true))
            return [ranked.values, ranked.indices]
        }
        addUnary("unique") { try Checked.unique($0) }
        add("bincount") { try Checked.bincount($0.tensor(), weights: $0.count > 1 ? $0.tensor(1) : nil, minlength: $0.int("minlength") ?? 0) }
        addUnary("nonzero") { try Checked.nonzero($0) }
    }
}
