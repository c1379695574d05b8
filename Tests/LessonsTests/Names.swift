import Lessons

/// Swift Testing has an `Expectation` of its own.
typealias Expectation = Lessons.Expectation
