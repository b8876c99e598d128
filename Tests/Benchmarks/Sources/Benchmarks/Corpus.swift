import Foundation
import Tasuki

/// Files to read, in memory before any clock starts.
struct Corpus {
    let name: String
    let files: [SourceBytes]

    var bytes: Int { files.reduce(0) { $0 + $1.count } }

    /// Every JSON file below a folder that is JSON.
    init(name: String, folder: String) throws {
        self.name = name
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
            .sorted()
        files = try paths.map { SourceBytes([UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))) }
            .filter { (try? SourceDocument(json: $0)) != nil }
    }

    init(name: String, files: [SourceBytes]) { (self.name, self.files) = (name, files) }

    /// Records of which nine bytes in ten are Japanese text in UTF-8: invented remarks, addresses and findings.
    static func denseJapanese(megabytes: Int) -> Corpus {
        let sentences = [
            "三日前から続く発熱と咳嗽を主訴に来院。咽頭発赤あり、胸部聴診では異常を認めない。",
            "２型糖尿病および高血圧症にて当院へ通院中、直近のＨｂＡ１ｃは七．二％であった。",
            "毎食後に一錠ずつ、七日分。眠気が強いときは服用を中止し、医師または薬剤師にご相談ください。",
            "東京都千代田区見本町一丁目二番三号　さくら見本ビル五階　見本内科クリニック",
        ]
        var text = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        var index = 0
        while text.utf8.count < 256 * 1024 {
            let note = (0..<6).map { sentences[(index + $0) % sentences.count] }.joined()
            if index > 0 { text += "," }
            text += "{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"b\(index)\",\"code\":{\"text\":\"\(note)\"}}}"
            index += 1
        }
        let one = SourceBytes(text + "]}")
        return Corpus(name: "dense Japanese", files: Array(repeating: one, count: max(1, megabytes * 4)))
    }
}
