import ArgumentParser
import Autograd
import Lessons

/// `gradual fetch`: trained weights, downloaded into the user's cache folder, where `resnet18(weights: .default)` finds them.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Download trained weights for cells to use.",
        discussion: """
            EXAMPLES
              gradual fetch resnet18        45 MB, for resnet18(weights: .default)
              gradual fetch resnet34 --from http://mirror.lan/models

            The file is put into the folder gradual below $XDG_CACHE_HOME or ~/.cache, and checked by its SHA-256. A download that was cut short goes on where it stopped. Cells themselves never reach a network.

            Exit status: 0 the weights are there, 2 wrong usage, or they could not be had.
            """)

    @Argument(help: ArgumentHelp("The network: \(PretrainedWeights.allCases.map(\.rawValue).joined(separator: " or ")).", valueName: "network"))
    var name: String

    @Option(help: ArgumentHelp("The folder of a server that has the same files.", valueName: "url"))
    var from = PretrainedWeights.origin

    func run() async throws {
        guard let weights = PretrainedWeights(rawValue: name) else {
            let names = PretrainedWeights.allCases.map(\.rawValue)
            let question = Suggestion.question(for: name, among: names)
            CommandOutput.complain("there are no weights to fetch for `\(name)`\(question)\n  There are: \(names.joined(separator: ", ")).")
            throw ExitCode(2)
        }
        let download = Download(
            url: "\(from.hasSuffix("/") ? String(from.dropLast()) : from)/\(weights.file)", path: weights.path, digestPrefix: String(weights.digestPrefix))
        switch try await download.run() {
        case .downloaded: CommandOutput.show("\(weights.path) is there, and is the published file.\n")
        case .wasThere: CommandOutput.show("\(weights.path) was there already, and is the published file.\n")
        }
    }
}
