import Foundation

/// What being late costs: the teacher's rule for an exercise file.
package struct LateRule: Hashable, Codable, Sendable {
    /// Seconds since 1970 at which the exercise file is due.
    package var due: Double
    /// Seconds after that which cost nothing.
    package var grace: Double
    /// What each day begun takes from the points, in hundredths of them.
    package var percentPerDay: Int
    /// Days after which nothing is counted any more.
    package var mostDays: Int

    /// - Parameters:
    ///   - due: When it is due, in seconds since 1970.
    ///   - grace: Seconds after that which cost nothing.
    ///   - percentPerDay: What each day begun takes from the points, in hundredths of them.
    ///   - mostDays: Days after which nothing is counted any more.
    package init(due: Double, grace: Double = 0, percentPerDay: Int = 0, mostDays: Int = 10_000) {
        self.due = due
        self.grace = grace
        self.percentPerDay = percentPerDay
        self.mostDays = mostDays
    }

    /// How many days late something is, each day begun counted whole.
    ///
    /// - Parameters:
    ///   - handedIn: Seconds since 1970; nil where it is not known, which counts as in time.
    ///   - extraDays: Days that this student has more than others.
    package func daysLate(handedIn: Double?, extraDays: Double = 0) -> Int {
        guard let handedIn else { return 0 }
        let late = handedIn - due - extraDays * 86_400
        return late <= grace ? 0 : Int(min((late / 86_400).rounded(.up), 1e6))
    }

    /// What is left of the points after so many days, in hundredths.
    package func percentLeft(afterDays days: Int) -> Int {
        if days <= 0 { return 100 }
        return days > mostDays ? 0 : max(0, 100 - percentPerDay * days)
    }

    /// Understands a date as teachers write it: `2026-11-30T18:00:00Z`, `2026-11-30T18:00+01:00`, `2026-11-30T18:00`, or `2026-11-30` for the end of that day.
    ///
    /// - Parameter zone: The time zone of dates that name none.
    package static func date(_ text: String, zone: TimeZone = .current) -> Double? {
        if let date = try? Date(text, strategy: .iso8601) { return date.timeIntervalSince1970 }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = zone
        formatter.isLenient = false
        for (format, rest) in [("yyyy-MM-dd'T'HH:mmXXX", 0.0), ("yyyy-MM-dd'T'HH:mm:ss", 0), ("yyyy-MM-dd'T'HH:mm", 0), ("yyyy-MM-dd HH:mm", 0), ("yyyy-MM-dd", 86_399)] {
            formatter.dateFormat = format
            if let date = formatter.date(from: text) { return date.timeIntervalSince1970 + rest }
        }
        return nil
    }
}
