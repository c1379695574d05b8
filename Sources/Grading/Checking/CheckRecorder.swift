import SwiftCells

/// What the check functions note of one run of a check.
///
/// Each check runs twice with the same random numbers: first a **rehearsal**, in which `student` is the reference too, then the
/// **trial** with the learner's code. What the trial is compared with are the values that the rehearsal gave: the learner's code
/// had no part in it, so nothing it does (changing arguments in place, drawing or seeding random numbers, keeping values) can move
/// what is wanted. A trial must also reach as many expectations as its rehearsal, in the same order.
final class CheckRecorder {
    /// What an expectation wanted.
    enum Wanted: Hashable {
        case condition
        case value(PlainValue)
        case shape([Int])
        /// The derivatives by each input, one number an element.
        case gradient([PlainTensor])
        case thrown
        case output(String)
        case training
    }

    /// Why a check does not pass, in words for the learner.
    struct Complaint: Hashable {
        /// What was found wrong.
        enum Finding: Hashable {
            /// What the check's call did, from the verb on: `gave 3, but 4 was wanted`.
            case predicate(String)
            /// A sentence of its own: `the gradient is missing`.
            case statement(String)
            /// What had to hold does not, and why it had to: the author's words, or none.
            case falseCondition(explanation: String)
        }

        var finding: Finding
        var cause: String?

        /// The finding in words.
        ///
        /// - Parameter call: The call that the check looked at, where it can be named.
        func sentence(about call: String?) -> String {
            switch finding {
            case .predicate(let words): [call, words].compactMap(\.self).joined(separator: " ")
            case .statement(let words): [call, words].compactMap(\.self).joined(separator: ": ")
            case .falseCondition(explanation: ""): (call ?? "a condition") + " does not hold"
            case .falseCondition(let explanation): call.map { $0 + " does not hold: " + explanation } ?? explanation
            }
        }
    }

    /// What each case of the check wanted, in order: filled by the rehearsal.
    private(set) var wanted: [[Wanted]] = []
    /// The seeds of the cases.
    let seed: (Int) -> Int
    private(set) var isRehearsal = true
    private(set) var caseIndex = -1
    /// How many expectations of the case under way have been met.
    private var position = 0
    /// Why the trial failed; nil while it has not.
    private(set) var complaint: Complaint?
    /// Whether the fault is the key's.
    private(set) var fault: String?
    /// What the exercise's cell printed when it ran: the reference's in a rehearsal, the learner's in a trial.
    var cellOutput = ""

    init(seed: @escaping (Int) -> Int) {
        self.seed = seed
    }

    /// Begins the trial, once the rehearsal is through.
    func beginTrial() {
        isRehearsal = false
        caseIndex = -1
        position = 0
    }

    /// Begins the next case, and ends the one before.
    func beginCase() throws {
        try endCase()
        caseIndex += 1
        position = 0
        if isRehearsal { wanted.append([]) }
    }

    /// Ends the last case.
    func endCase() throws {
        guard caseIndex >= 0, !isRehearsal, wanted.indices.contains(caseIndex), position < wanted[caseIndex].count else { return }
        try complain(Complaint(finding: .statement("the check came to its end too early: a value it counts on is empty or missing")))
    }

    /// Whether every case has been begun, and every expectation of the last has been met.
    func isComplete(cases: Int) -> Bool {
        caseIndex == cases - 1 && wanted.indices.contains(caseIndex) && position == wanted[caseIndex].count
    }

    /// Meets one expectation.
    ///
    /// - Parameters:
    ///   - wanted: What is wanted as far as this run can tell. In a trial, the rehearsal's word counts instead.
    ///   - compare: Says what is wrong with what came, given what is wanted; nil where nothing is.
    func meet(_ wanted: Wanted, _ compare: (Wanted) throws -> Complaint?) throws {
        if isRehearsal {
            self.wanted[caseIndex].append(wanted)
            if let complaint = try compare(wanted) {
                fault = complaint.sentence(about: nil) + (complaint.cause.map { ". " + $0 } ?? "")
                throw CheckEnded.failure
            }
            return
        }
        let expectations = self.wanted.indices.contains(caseIndex) ? self.wanted[caseIndex] : []
        guard position < expectations.count, Self.kind(expectations[position]) == Self.kind(wanted) else {
            try complain(Complaint(finding: .statement("the check took another way than with the right answer: a value it counts on is not as it should be")))
            return
        }
        let original = expectations[position]
        position += 1
        if let complaint = try compare(original) { try complain(complaint) }
    }

    private func complain(_ complaint: Complaint) throws {
        self.complaint = complaint
        throw CheckEnded.failure
    }

    private static func kind(_ wanted: Wanted) -> Int {
        switch wanted {
        case .condition: 0
        case .value: 1
        case .shape: 2
        case .gradient: 3
        case .thrown: 4
        case .output: 5
        case .training: 6
        }
    }
}

/// The end of a check whose outcome is known.
enum CheckEnded {
    static let message = "the check has ended"

    /// What ends the run of the check's cell; the recorder knows why.
    static var failure: CellFailure { CellFailure(.runtime, message) }
}
