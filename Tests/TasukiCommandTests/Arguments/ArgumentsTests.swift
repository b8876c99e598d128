import Testing

@testable import TasukiCommand

private let readable: [(words: [String], summary: String)] = [
    (["a.json"], "a.json"),
    (["--quiet", "a.json"], "a.json quiet"),
    (["a.json", "--quiet", "b.json"], "a.json b.json quiet"),
    (["--format", "json", "a"], "a format=json"),
    (["--format=json", "a"], "a format=json"),
    (["--profile", "u1", "a", "--profile=u2"], "a profile=u1,u2"),
    (["--profile", "-x", "a"], "a profile=-x"),
    (["--profile=a=b", "a"], "a profile=a=b"),
    (["--", "--quiet", "-"], "--quiet -"),
    (["-"], "-"),
    (["-h"], "help"),
]

@Test("Arguments tells options from positionals", arguments: readable)
func arguments(words: [String], summary: String) throws {
    let arguments = try Arguments(words, page: ValidateCommand.page)
    var parts = arguments.positionals
    for name in ["quiet", "help"] where arguments.has("--" + name) { parts.append(name) }
    for name in ["format", "profile"] where arguments.has("--" + name) {
        parts.append(name + "=" + arguments.values("--" + name).joined(separator: ","))
    }
    #expect(parts.joined(separator: " ") == summary)
}

private let refused: [(words: [String], message: String)] = [
    (["--quite"], "There is no option '--quite'. Did you mean '--quiet'?"),
    (["--zzzzzzzz"], "There is no option '--zzzzzzzz'."),
    (["-x"], "There is no option '-x'."),
    (["--quiet=yes"], "'--quiet' takes no value."),
    (["--format"], "'--format' needs a value."),
    (["--format="], "'--format' needs a value."),
    (["--format", "--quiet"], "'--format' needs a value."),
    (["--format", "yaml"], "'--format' cannot be 'yaml'. Choices: text, json."),
    (["--lang", "en", "--lang", "ja"], "'--lang' may be given only once."),
]

@Test("Arguments refuses what it does not know", arguments: refused)
func refusal(words: [String], message: String) {
    do {
        _ = try Arguments(words, page: ValidateCommand.page)
        Issue.record("accepted \(words)")
    } catch {
        #expect(error.message.en == message)
        #expect(error.subcommand == "validate")
    }
}

private let inputs: [(words: [String], isAccepted: Bool)] = [
    ([], false), (["a"], true), (["-", "a"], true), (["-", "-"], false),
]

@Test("inputs are at least one, with standard input at most once", arguments: inputs)
func inputRules(words: [String], isAccepted: Bool) throws {
    let arguments = try Arguments(words, page: ValidateCommand.page)
    #expect((try? arguments.inputs()) == (isAccepted ? words : nil))
}
