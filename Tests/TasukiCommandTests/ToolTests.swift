import TestSupport
import Testing

@testable import TasukiCommand

private let cases: [(words: [String], status: Int32, output: String, errors: String)] = [
    (["--version"], 0, "tasuki \(tasukiVersion)\n", ""),
    ([], 2, "", "Usage:"),
    (["--help"], 0, "Subcommands:", ""),
    (["-h"], 0, "Subcommands:", ""),
    (["help"], 0, "Subcommands:", ""),
    (["help", "convert"], 0, "--output FILE|FOLDER", ""),
    (["qr"], 2, "", "Say what to do: qr split or qr join."),
    (["qr", "join"], 2, "", "Name an input"),
    (["qr", "split", "a", "b"], 2, "", "split takes one file"),
    (["qr", "split", "--id", "1", "a"], 2, "", "fourteen digits"),
    (["qr", "split", "--bytes", "0", "a"], 2, "", "at least 1"),
    (["qr", "join", "--bytes", "9", "a"], 2, "", "'--bytes' is for split only."),
    (["help", "konvert"], 2, "", "Did you mean 'convert'?"),
    (["validate", "--help"], 0, "--profile URL", ""),
    (["validate", "--help", "--lang", "ja"], 0, "使い方", ""),
    (["vaildate", "a.json"], 2, "", "There is no subcommand 'vaildate'. Did you mean 'validate'?"),
    (["--quiet"], 2, "", "There is no option '--quiet'."),
    (["--lang", "ja", "explain", "JSN-0202"], 0, "同じ要素名が二度あります", ""),
    (["--lang=ja", "explain", "JSN-0202"], 0, "同じ要素名が二度あります", ""),
    (["--lang", "en", "explain", "--lang", "ja"], 2, "", "'--lang' may be given only once."),
    (["--lang", "ja", "help", "validate"], 0, "--profile URL", ""),
    (["help", "--lang", "ja", "validate"], 0, "--profile URL", ""),
    (["--lang", "fr", "validate", "a.json"], 2, "", "'--lang' cannot be 'fr'"),
    (["--lang", "ja", "vaildate", "a.json"], 2, "", "「vaildate」はありません。「validate」ではありませんか"),
    (["--quiet", "validate", "a.json"], 2, "", "Write options after the subcommand (tasuki validate …)."),
    (["validate"], 2, "", "Name an input"),
    (["validate", "-", "-"], 2, "", "'-' may be given only once."),
    (["validate", "a\u{1B}[2J", "--x\u{1B}[2J"], 2, "", "--x\u{FFFD}[2J"),
    (["convert", "a.json"], 2, "", "--to json"),
    (["convert", "--to", "json", "--pretty", "--compact", "a.json"], 2, "", "--pretty cannot go"),
    (["explain", "jsn-0202"], 0, "JSN-0202 (error): A name occurs twice in an object", ""),
    (["explain", "JSN-0202", "--lang", "ja"], 0, "同じ要素名が二度あります", ""),
    (["explain", "val0303"], 0, "VAL-0303", ""),
    (["explain", "VAL-9999"], 2, "", "There is no diagnostic code 'VAL-9999'.\n"),
    (["explain", "JSN-2002"], 2, "", "Did you mean 'JSN-0202'?"),
    (["explain", "JSN-0101", "--lang", "ja"], 0, "（空のファイル）", ""),
    (["explain", "JSN-9202"], 2, "", "Did you mean 'JSN-0202'?"),
    (["explain"], 0, "NDJ-0101  fatal        The line is too long\n", ""),
]

@Test("tasuki answers on the right stream with the right status", arguments: cases)
func tool(words: [String], status: Int32, output: String, errors: String) {
    let run = Run(words: words)
    #expect(run.status == status)
    #expect(output.isEmpty ? run.output.isEmpty : run.output.contains(output), "\(run.output)")
    #expect(errors.isEmpty ? run.errors.isEmpty : run.errors.contains(errors), "\(run.errors)")
}

@Test("every page of help says everything in both languages", arguments: ["ja", "en"])
func help(language: String) throws {
    let pages = [[]] + ["validate", "convert", "inspect", "diff", "path", "qr", "explain"].map { [$0] }
    let text = pages.map { Run(words: $0 + ["--help", "--lang", language]).output }.joined(separator: "\n----\n\n")
    for line in text.split(separator: "\n") { #expect(TerminalText.width(of: line) <= 120, "\(line)") }
    let golden = try #require(try Golden.recorded("help-\(language).txt", replacingBy: text))
    #expect(text == golden)
}
