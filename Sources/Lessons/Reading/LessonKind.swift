/// What a file is read as: which directives and attributes mean something in it.
package enum LessonKind: Sendable {
    /// A lesson, or the learner's file of an exercise.
    case lesson
    /// A teacher's key.
    case key
    /// A learner's finished file. Whatever it says beside its cells is passed over: unknown words, directives and outputs.
    case submission

    /// What can be said in `<!-- name: … -->`, and the keys of each.
    static let directives: [String: Set<String>] = [
        "lesson": ["id", "seed", "requires"],
        "exercise": ["id", "points", "forbid", "require"],
        "key": ["exercise-file"],
    ]

    /// The directives that such a file may hold.
    var directives: Set<String> {
        switch self {
        case .lesson: ["lesson", "exercise"]
        case .key: ["key"]
        case .submission: ["lesson", "exercise", "key"]
        }
    }

    /// The attributes of a cell with a value.
    var valuedAttributes: Set<String> {
        switch self {
        case .lesson: ["id", "exercise"]
        case .key: ["id", "solution", "check", "name", "points", "cases", "feedback", "wrong", "fails"]
        case .submission: ["id", "exercise"]
        }
    }

    /// The attributes of a cell that are words by themselves.
    var bareAttributes: Set<String> {
        switch self {
        case .lesson, .submission: ["norun", "hide", "throws"]
        case .key: ["norun", "hide", "hidden"]
        }
    }
}
