import Tasuki

/// A command line, read by the options that a subcommand takes.
///
/// Options may stand anywhere, as `--name value` or `--name=value`. `--` ends them. `-` alone is standard input, and
/// `-h` is `--help`.
///
/// - Source: POSIX.1-2017, Base Definitions, section 12.2, guidelines 10 (`--`) and 13 (`-`); long options as GNU
///   writes them.
struct Arguments {
    private(set) var positionals: [String] = []
    private var values: [String: [String]] = [:]
    private let subcommand: String?

    init(_ words: [String], page: HelpPage) throws(UsageError) {
        subcommand = page.name == "tasuki" ? nil : page.name
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positionals += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                positionals.append(word)
                continue
            }
            try readOption(word, rest: &rest, options: page.allOptions)
        }
    }

    private mutating func readOption(
        _ word: String, rest: inout ArraySlice<String>, options: [OptionSpecification]
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0] == "-h" ? "--help" : parts[0]
        guard let option = options.first(where: { $0.name == name }) else {
            let nearest = EditDistance.nearest(to: name, among: options.map(\.name))
            throw .unknownOption(name, nearest: nearest, of: subcommand)
        }
        guard option.value != nil else {
            guard parts.count == 1 else { throw .unexpectedValue(name, of: subcommand) }
            values[name] = []
            return
        }
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty,
            parts.count == 2 || !value.hasPrefix("--")
        else { throw .missingValue(name, of: subcommand) }
        if !option.choices.isEmpty, !option.choices.contains(value) {
            throw .wrongChoice(value, of: name, choices: option.choices, subcommand: subcommand)
        }
        guard option.isRepeatable || values[name] == nil else { throw .repeated(name, of: subcommand) }
        values[name, default: []].append(value)
    }

    /// Whether an option stands on the command line.
    func has(_ option: String) -> Bool { values[option] != nil }

    /// The value of an option that is given at most once.
    func value(_ option: String) -> String? { values[option]?.first }

    /// The values of a repeatable option, in their order.
    func values(_ option: String) -> [String] { values[option] ?? [] }

    /// The value of an option that is a whole number of at least 1.
    func number(_ option: String) throws(UsageError) -> Int? {
        guard let value = value(option) else { return nil }
        guard let number = Int(value), number >= 1 else { throw .noNumber(value, of: option, subcommand: subcommand) }
        return number
    }

    /// The positionals, but so many at the start, as inputs: at least one, and standard input at most once.
    func inputs(after count: Int = 0) throws(UsageError) -> [String] {
        let positionals = Array(positionals.dropFirst(count))
        guard !positionals.isEmpty else { throw .missingInput(subcommand ?? "") }
        guard positionals.count(where: { $0 == "-" }) <= 1 else { throw .repeated("-", of: subcommand) }
        return positionals
    }
}
