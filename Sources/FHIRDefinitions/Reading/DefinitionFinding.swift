import Diagnostics
import FHIRTree

/// Makes the findings about what cannot be used of a definition. Places are inside the `StructureDefinition` resource.
enum DefinitionFinding {
    static func wrongForm(_ name: String, at place: String) -> Diagnostic {
        make(
            "DEF-0106", place, ja: "「\(name)」の形が違うため、使いません",
            en: "'\(name)' is not of the form that it must have, and is not used",
            hint: BilingualText(
                ja: "differential と snapshot は element の配列を持つオブジェクトで、element はそれぞれオブジェクトです。",
                en:
                    "'differential' and 'snapshot' are objects with an array 'element', of which each item is an object."
            ))
    }

    static func noPath(id: String?, at place: String) -> Diagnostic {
        make(
            "DEF-0107", place, ja: "要素\(id.map { "「\($0)」" } ?? "")に path がないため、使いません",
            en: "The element\(id.map { " '\($0)'" } ?? "") has no path and is not used",
            hint: BilingualText(
                ja: "「Patient.name」のような path を加えてください。", en: "Add a path such as 'Patient.name'."))
    }

    static func cardinality(of element: String, at place: String) -> Diagnostic {
        make(
            "DEF-0108", place, ja: "要素「\(element)」の min または max が多重度を表さないため、使いません",
            en: "The min or max of the element '\(element)' is not a cardinality and is not used",
            hint: BilingualText(
                ja: "min は0以上の整数、max は min 以上の整数か「*」を文字列で書きます。",
                en: "'min' is a whole number from 0, 'max' a text with a whole number from 'min' on, or '*'."))
    }

    static func unknownType(_ type: String, at place: String, element: String? = nil) -> Diagnostic {
        let subject = element.map { (ja: "要素「\($0)」の型", en: "The type '\(type)' of the element '\($0)'") }
        return make(
            "DEF-0109", place, ja: "\(subject?.ja ?? "型")「\(type)」は R4 にありません",
            en: "\(subject?.en ?? "The type '\(type)'") is none of R4",
            hint: DefinitionFaults.nearestType(to: type).map {
                BilingualText(ja: "「\($0)」ではありませんか。", en: "Did you mean '\($0)'?")
            } ?? BilingualText(ja: "R4 の型の名前を書いてください。", en: "Write the name of a type of R4."))
    }

    static func strength(_ strength: String?, of element: String, at place: String) -> Diagnostic {
        let shown = strength.map { (ja: "「\($0)」", en: " '\($0)'") } ?? (ja: "なし", en: " none")
        return make(
            "DEF-0111", place,
            ja: "要素「\(element)」の binding の strength が R4 にないもの（\(shown.ja)）のため、使いません",
            en: "The binding of '\(element)' is not used: R4 has no such strength,\(shown.en)",
            hint: BilingualText(
                ja: "required、extensible、preferred、example のいずれかにしてください。",
                en: "Use required, extensible, preferred or example."))
    }

    static func noKey(of element: String, at place: String) -> Diagnostic {
        make(
            "DEF-0111", place, ja: "要素「\(element)」の constraint に key がないため、使いません",
            en: "An invariant of '\(element)' has no key and is not used",
            hint: BilingualText(ja: "constraint に key を加えてください。", en: "Give the constraint a key."))
    }

    static func slicing(_ fault: SlicingFault, of element: String, at place: String) -> Diagnostic {
        let what: BilingualText, hint: BilingualText
        switch fault {
        case .form:
            what = BilingualText(ja: "slicing の形が違います", en: "'slicing' is not of the form that it must have")
            hint = BilingualText(
                ja: "slicing はオブジェクト、discriminator はその中の配列です。",
                en: "'slicing' is an object with an array 'discriminator'.")
        case .rules(let text):
            what = BilingualText(ja: "rules「\(text)」は R4 にありません", en: "R4 has no slicing rules '\(text)'")
            hint = BilingualText(
                ja: "open、closed、openAtEnd のいずれかにしてください。", en: "Use open, closed or openAtEnd.")
        case .kind(let text):
            what = BilingualText(
                ja: "discriminator の種類「\(text)」は R4 にありません", en: "R4 has no discriminator type '\(text)'")
            hint = BilingualText(
                ja: "value、exists、pattern、type、profile のいずれかにしてください。",
                en: "Use value, exists, pattern, type or profile.")
        case .path(let text):
            what = BilingualText(
                ja: "discriminator の path「\(text)」に使えないものがあります",
                en: "the path '\(text)' has what no discriminator may have")
            hint = BilingualText(
                ja: "要素名のほかに使えるのは $this、extension(url)、resolve()、ofType(型) だけです。",
                en: "Beside names of elements only $this, extension(url), resolve() and ofType(type) are allowed.")
        case .step(let name, let path):
            what = BilingualText(
                ja: "discriminator の path「\(path)」の「\(name)」は、そこにない要素です",
                en: "the path '\(path)' names '\(name)', which is not an element there")
            hint = BilingualText(
                ja: "スライスされる要素から見た path を書いてください。", en: "Write the path as seen from the element that is sliced.")
        }
        return make(
            "DEF-0110", place, ja: "要素「\(element)」のスライスは区別できないため、検証しません：\(what.ja)",
            en: "The slices of '\(element)' cannot be told apart and are not checked: \(what.en)", hint: hint)
    }

    /// - Parameters:
    ///   - ja: A sentence without its end, which names the place.
    ///   - en: The same.
    private static func make(
        _ code: String, _ place: String, ja: String, en: String, hint: BilingualText
    ) -> Diagnostic {
        Diagnostic(
            .error, code, at: place, message: BilingualText(ja: "\(ja)（\(place)）。", en: "\(en) (\(place))."),
            hint: hint)
    }
}

extension DefinitionFaults {
    /// The type of R4 that a misspelt name probably means.
    static func nearestType(to name: String) -> String? {
        EditDistance.nearest(to: name, among: TypeShapes.r4.all.map(\.name).filter { !$0.contains(".") })
    }
}
