/// Names the profile behind a requirement at the end of a sentence; says nothing for a requirement of R4 itself.
enum Origin {
    static func ja(_ profile: String?) -> String { profile.map { "（プロファイル \($0)）" } ?? "" }
    static func en(_ profile: String?) -> String { profile.map { " (profile \($0))" } ?? "" }
}
