import Tasuki

/// In which language a run speaks.
enum LanguageChoice {
    /// `--lang` if the command line has it, otherwise the locale's: Japanese for `ja…`, English for any other.
    ///
    /// Looked for before the command line is checked, so that a message about the command line is in the right language
    /// too.
    static func language(of words: [String], environment: (String) -> String?) -> BilingualText.Language {
        let options = words.prefix { $0 != "--" }
        for (index, word) in zip(options.indices, options) {
            let following = index + 1 < options.endIndex ? options[index + 1] : ""
            let value = word == "--lang" ? following : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : ""
            if let language = BilingualText.Language(rawValue: value) { return language }
        }
        return locale(environment).hasPrefix("ja") ? .ja : .en
    }

    /// The locale for messages: the first variable that is set and not empty decides.
    ///
    /// - Source: POSIX.1-2017, Base Definitions, section 8.2 (LC_ALL, then LC_MESSAGES, then LANG).
    private static func locale(_ environment: (String) -> String?) -> String {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment(name), !value.isEmpty { return value }
        }
        return ""
    }
}
