import FHIRDefinitions

/// Works out the structs of the Japanese profiles.
struct ProfileTypes {
    private(set) var types: [ProfileType] = []
    private let definitions: Definitions
    private let models: [String: ModelType]

    init(_ folders: [SchemaFolder], models: ModelTypes) {
        definitions = Definitions(tables: folders.map { EmbeddedForm($0).tables(of: $0.package) })
        self.models = Dictionary(uniqueKeysWithValues: (models.resources + models.dataTypes).map { ($0.path, $0) })
        for folder in folders.dropFirst() {
            guard let namespace = Self.namespaces[folder.package.name] else { continue }
            let profiles = definitions.structures(of: folder.package)
                .filter { $0.isProfile && $0.kind == .resource && self.models[$0.type] != nil }
                .sorted { $0.url.utf8.lexicographicallyPrecedes($1.url.utf8) }
            let names = Self.names(of: profiles, in: namespace)
            for (profile, name) in zip(profiles, names) { types.append(type(profile, named: name, in: namespace)) }
        }
    }

    /// The namespace of each guide, by its package.
    static let namespaces = [
        "jp-core.r4": "JPCore", "jp-eCSCLINS.r4": "CLINS", "jp-eReferral.r4": "EReferral",
        "jp-edischargesummary": "EDischargeSummary", "jp-eCheckupReport.r4": "ECheckupReport",
        "ePrescriptionDara": "EPrescription",
    ]

    /// What a guide adds to the names of its profiles to say that they are its own.
    private static let ownWords: [String: Set<String>] = [
        "CLINS": ["eCS", "CLINS"], "EReferral": ["eReferral"],
        "EDischargeSummary": ["eDischargeSummary", "eClinicalSummary"], "ECheckupReport": ["eCheckupGeneral"],
        "EPrescription": ["ePrescriptionData"],
    ]

    /// `MedicationRequest` for `JP_MedicationRequest_eCS`; where another profile would have the same name, only the guide's own
    /// has it, and the other keeps its `JP`.
    private static func names(of profiles: [StructureDefinition], in namespace: String) -> [String] {
        let own = ownWords[namespace] ?? []
        func words(_ profile: StructureDefinition) -> [String] {
            profile.name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        func joined(_ words: [String]) -> String { words.map(SwiftName.capitalized).joined() }
        let short = profiles.map { joined(words($0).filter { $0 != "JP" && !own.contains($0) }) }
        var taken: Set<String> = []
        return zip(profiles, short).map { profile, name in
            let isOwn = words(profile).contains { own.contains($0) }
            let isUnique = short.count { $0 == name } == 1
            var chosen = isUnique || isOwn ? name : joined(words(profile))
            while chosen.isEmpty || !taken.insert(chosen).inserted { chosen += "Profile" }
            return chosen
        }
    }

    private func type(_ profile: StructureDefinition, named name: String, in namespace: String) -> ProfileType {
        let pattern = ProfilePattern(profile)
        var properties: [ProfileProperty] = [], taken: Set<String> = ["base", "profile", "fixedValues"]
        for element in profile.elements {
            guard var property = property(element, of: profile, pattern) else { continue }
            if !taken.insert(property.name).inserted {
                let path = property.path.map(SwiftName.capitalized).joined()
                property.name = SwiftName.uncapitalized(path + SwiftName.capitalized(property.name))
                guard taken.insert(property.name).inserted else { continue }
            }
            properties.append(property)
        }
        let version = profile.version.map { "|" + $0 } ?? ""
        return ProfileType(
            namespace: namespace, name: name, canonical: profile.url + version, base: profile.type,
            fixedValues: pattern.fixedValues(of: profile), properties: properties)
    }

    /// A property for a slice of a list of the resource, or of the codings of one of its concepts.
    private func property(
        _ element: ElementDefinition, of profile: StructureDefinition, _ pattern: ProfilePattern
    ) -> ProfileProperty? {
        guard let slice = element.sliceName, element.max != 0, !slice.contains("/") else { return nil }
        let steps = element.id.split(separator: ".").map(String.init)
        guard 2...3 ~= steps.count, !steps.dropLast().contains(where: { $0.contains(":") }), !element.isChoice,
            let model = models[profile.type],
            let first = model.properties.first(where: { $0.name == Self.stem(steps[1]) })
        else { return nil }
        var path = [first.name], item = first
        if steps.count == 3 {
            guard case .complex(let type) = first.kind, !first.isList, Self.stem(steps[2]) == "coding",
                type == "R4.CodeableConcept",
                let coding = models["CodeableConcept"]?.properties.first(where: { $0.name == "coding" })
            else { return nil }
            path.append("coding")
            item = coding
        }
        guard item.isList, case .complex(let type) = item.kind else { return nil }
        let isExtension = type == "R4.Extension"
        let json = isExtension ? extensionPattern(element) : pattern.json(of: element)
        guard let json else { return nil }
        return ProfileProperty(
            name: Self.propertyName(slice), path: path, elementID: element.id, type: type, isList: element.max != 1,
            pattern: json, value: isExtension ? value(of: element) : nil)
    }

    private func extensionPattern(_ element: ElementDefinition) -> String? {
        element.types.first?.profiles.first.map { "{\"url\":\"\($0.prefix { $0 != "|" })\"}" }
    }

    /// The one type of an extension's value; `nil` for an extension of extensions, or of several types.
    private func value(of element: ElementDefinition) -> (type: String, name: String, isPrimitive: Bool)? {
        guard let canonical = element.types.first?.profiles.first, let definition = definitions.structure(canonical),
            let value = definition.elements.first(where: { $0.path == "Extension.value[x]" && $0.sliceName == nil }),
            value.max != 0, value.types.count == 1, let type = value.types.first
        else { return nil }
        let primitive = ModelTypes.primitives[type.fhirType]
        return (primitive ?? "R4." + type.code, SwiftName.uncapitalized(type.code), primitive != nil)
    }

    /// The slice's name as the guide spells it, as far as Swift lets it.
    private static func propertyName(_ slice: String) -> String {
        let words = slice.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        let rest = words.dropFirst().map(SwiftName.capitalized).joined()
        let name = SwiftName.uncapitalized((words.first ?? "slice") + rest)
        return name.first?.isNumber == true ? "slice" + name : name
    }

    private static func stem(_ step: String) -> String { String(step.prefix { $0 != ":" }) }
}
