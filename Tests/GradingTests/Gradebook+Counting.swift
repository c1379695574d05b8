import GRDB

@testable import Grading

extension Gradebook {
    /// How many attempts are kept, of all students at all exercise files.
    func attemptCount() throws -> Int {
        try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM attempt") ?? 0 }
    }
}
