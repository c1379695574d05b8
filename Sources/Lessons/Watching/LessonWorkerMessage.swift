import Foundation

/// What a lesson worker is asked to do: run this version of a lesson.
struct LessonWorkerRequest: Codable, Sendable {
    /// The file's path, which messages name.
    var file: String
    /// What it holds.
    var text: String
}

/// What a lesson worker tells meanwhile.
package enum LessonWorkerMessage: Codable, Sendable {
    /// Which process runs the cells from now on: `SIGTERM` to it stops the run. A run of which no process is told cannot be stopped.
    case process(Int32)
    /// The run goes on at this cell, since all before it is as it was.
    case resumed(cell: String)
    /// A loop over `progress(…)` has begun its `done`th item of `total`.
    case tick(done: Int, total: Int)
    /// A cell has run.
    case cell(CellTranscript)
    /// The run has ended, and the worker waits for the next version.
    case ended(Transcript)
    /// The process that ran the cells is no more; the worker waits for the next version.
    case lost(reason: String)
}

/// One line of JSON a value, since line feeds within strings are escaped.
enum MessageLine {
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return Array(try encoder.encode(value)) + [0x0A]
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ line: [UInt8]) throws -> Value {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try decoder.decode(type, from: Data(line))
    }
}
