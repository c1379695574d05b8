import Figures
import Foundation

/// An axis: the stretch of numbers it shows, and where and how it is labelled. The labels are those a person would choose: multiples
/// of 1, 2 or 5 times a power of ten.
package struct AxisScale: Hashable, Sendable {
    /// A number that the axis names.
    package struct Tick: Hashable, Sendable {
        /// Where it stands.
        package var value: Double
        /// As a person would write it.
        package var label: String
    }

    /// Where the axis begins.
    package var lower: Double
    /// Where it ends.
    package var upper: Double
    /// The numbers that are named, in order.
    package var ticks: [Tick]

    /// Beyond this a difference of two numbers might overflow; nobody reads an axis there.
    private static let largest = 1e300

    /// - Parameters:
    ///   - range: what must be on the axis. A range of one number is widened.
    ///   - ticks: about how many labels there is room for.
    ///   - areWhole: whether only whole numbers make sense, as for a count.
    ///   - includesZeroNearby: whether an axis that nearly reaches zero is drawn on to it.
    package init(_ range: ClosedRange<Double>, ticks wanted: Int, areWhole: Bool = false, includesZeroNearby: Bool = false) {
        var low = min(max(range.lowerBound, -Self.largest), Self.largest)
        var high = min(max(range.upperBound, -Self.largest), Self.largest)
        // Zero is what most numbers are measured against: where it is near, the axis begins there.
        if includesZeroNearby, low > 0, low < 0.35 * high { low = 0 }
        if includesZeroNearby, high < 0, high > 0.35 * low { high = 0 }
        // Numbers that agree in nearly all their digits cannot be told apart on an axis either.
        if high - low <= max(abs(low), abs(high)) * 1e-12 || high - low < 1e-300 {
            let margin = areWhole ? 1 : low == 0 ? 1 : abs(low) * 0.1
            low -= margin
            high += margin
        }
        lower = low
        upper = high
        let rough = (high - low) / Double(max(wanted, 1))
        var exponent = Int(log10(rough).rounded(.down))
        let fraction = rough / pow(10, Double(exponent))
        var factor = fraction <= 1 ? 1.0 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10
        if factor == 10 {
            factor = 1
            exponent += 1
        }
        if areWhole, exponent < 0 {
            factor = 1
            exponent = 0
        }
        let step = factor * pow(10, Double(exponent))
        let slack = (high - low) * 1e-9
        let first = ((low - slack) / step).rounded(.up)
        let last = ((high + slack) / step).rounded(.down)
        guard first <= last, last - first <= 100, abs(first) < 1e15, abs(last) < 1e15 else {
            self.ticks = [low, high].map { Tick(value: $0, label: Self.number($0, digits: 6)) }
            return
        }
        let largest = max(abs(first), abs(last)) * step
        // Fixed point where it is short, powers of ten elsewhere; all labels of an axis alike.
        let isFixed = exponent >= -4 && largest < 1e6
        let digits = max(1, Int(log10(max(largest / step, 1)).rounded(.down)) + 2)
        self.ticks = stride(from: first, through: last, by: 1).map { multiple in
            let value = multiple * step
            let label =
                multiple == 0
                ? "0" : isFixed ? Self.grouped(String(format: "%.\(max(0, -exponent))f", value)) : Self.short(String(format: "%.\(digits)g", value))
            return Tick(value: value, label: label)
        }
    }

    /// Where `value` lies between the ends of the axis: 0 at `lower`, 1 at `upper`.
    package func position(_ value: Double) -> Double {
        (min(max(value, -Self.largest), Self.largest) - lower) / (upper - lower)
    }

    /// `250,000`; numbers of four digits are read without a comma.
    private static func grouped(_ text: String) -> String {
        let start = text.firstIndex { $0 != "-" } ?? text.startIndex
        let whole = text[start...].prefix { $0 != "." }
        guard whole.count > 4 else { return text }
        let groups = whole.enumerated().map { ($0.offset > 0 && (whole.count - $0.offset) % 3 == 0 ? "," : "") + String($0.element) }
        return text[..<start] + groups.joined() + text[whole.endIndex...]
    }

    /// A number as drawings write it: short, and `1e6` for `1e+06`.
    static func number(_ value: Double, digits: Int = 4) -> String { short(NumberText.short(value, digits: digits)) }

    /// `1e6` for `1e+06`.
    private static func short(_ text: String) -> String {
        guard let e = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: e)...]) else { return text }
        return text[..<e] + "e\(exponent)"
    }
}
