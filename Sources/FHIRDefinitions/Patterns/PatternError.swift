/// Why a text is not a regular expression (or not a replacement) that this matcher can honour.
package struct PatternError: Error, Hashable, Sendable {
    package enum Fault: CaseIterable, Sendable {
        /// More than ``Pattern/longestText`` bytes.
        case tooLong
        /// More than ``Pattern/deepestNesting`` groups inside one another, or more than eight subtractions in a class.
        case nestedTooDeeply
        /// A group without its `)`.
        case unclosedGroup
        /// A `)` without its group.
        case unopenedGroup
        /// A class without its `]`.
        case unclosedClass
        /// A range in a class that ends before it starts, or has a class such as `\d` as its end.
        case invalidRange
        /// A backslash before a letter or digit that names nothing, or at the end.
        case unknownEscape
        /// `\x`, `\u` without its hexadecimal digits, or with a number that is no Unicode scalar.
        case invalidScalar
        /// A category, script, block or POSIX class that is not known.
        case unknownProperty
        /// `*`, `+`, `?` or `{n}` at a start or after another one.
        case nothingToRepeat
        /// `{n,m}` with `m` below `n`, or a number above 2,147,483,646.
        case invalidBounds
        /// A lookbehind whose text may be longer than 255 scalars.
        case longLookbehind
        /// A reference to a group that does not stand before it, or does not exist.
        case unknownGroup
        /// A name that is empty or holds more than letters, digits and `_`, or is given twice.
        case invalidName
        /// Syntax of another dialect, on which dialects disagree: `(?|…)`, `(?1)`, `[a&&[b]]`, `\Q`, `{,n}`, `$&`.
        case unsupported
    }

    package let fault: Fault
    /// Where, in bytes of UTF-8 from the start of the text.
    let offset: Int
}

/// Why a match was given up: the answer is not known.
package enum PatternLimit: Error, Hashable, Sendable {
    /// The budget of steps was used up.
    case steps
    /// More than ``PatternMatcher/mostChoices`` open choices, or a text above 2 GB.
    case memory
}
