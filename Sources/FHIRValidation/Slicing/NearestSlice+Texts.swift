import Diagnostics
import FHIRTree

extension NearestSlice {
    /// That the value which comes closest does not meet the condition of its slice.
    static func lacking(_ candidate: Candidate, _ closest: BilingualText) -> BilingualText {
        let wanted = wanted(candidate.condition.test), path = pathText(candidate.condition.path)
        let remark = candidate.slip?.remark
        return BilingualText(
            ja: "\(closest.ja)の、\(path.ja)\(wanted.ja)。\(remark?.ja ?? "")",
            en: "\(closest.en), but \(path.en)\(wanted.en).\(remark.map { " " + $0.en } ?? "")")
    }

    private static func wanted(_ test: SliceCondition.Test) -> BilingualText {
        switch test {
        case .text(let text):
            let text = "\"\(String(decoding: text, as: UTF8.self))\""
            return BilingualText(ja: "値が \(text) と一致しません", en: "the value is not \(text)")
        case .fixed(let value), .pattern(let value):
            let text = ValueText.shown(value.root)
            return BilingualText(ja: "値が \(text) と一致しません", en: "the value is not \(text)")
        case .exists(let isWanted):
            return isWanted
                ? BilingualText(ja: "値がありません", en: "there is none") : BilingualText(ja: "値があります", en: "there is one")
        case .type(let types):
            let text = types.sorted().joined(separator: ", ")
            return BilingualText(ja: "型が \(text) ではありません", en: "the type is not \(text)")
        default:
            return BilingualText(ja: "区別の条件に合いません", en: "it does not meet the condition of the slice")
        }
    }

    private static func pathText(_ path: [SliceCondition.Step]) -> BilingualText {
        let names = path.map { step -> String in
            switch step {
            case .member(let names): names.first?.name.text ?? "?"
            case .extension(let url): "extension('\(url)')"
            case .resolve: "resolve()"
            case .ofType(let type): "ofType(\(type))"
            }
        }
        guard !names.isEmpty else { return BilingualText(ja: "", en: "") }
        let text = names.joined(separator: ".")
        return BilingualText(ja: "「\(text)」の", en: "at '\(text)' ")
    }
}
