import FHIRDefinitions

/// Works out the structs of the Japanese profiles.
struct ProfileTypes {
    private(set) var types: [ProfileType] = []
    private let definitions: Definitions
    /// The structs of R4 by their Swift name.
    private let models: [String: ModelType]

    init(_ folders: [SchemaFolder], models: ModelTypes) {
        definitions = Definitions(tables: folders.map { EmbeddedForm($0).tables(of: $0.package) })
        self.models = Dictionary(
            uniqueKeysWithValues: (models.resources + models.dataTypes).flatMap(\.withChildren)
                .map { ($0.swiftName, $0) })
        var named: [Named] = []
        for folder in folders.dropFirst() {
            guard let namespace = Self.namespaces[folder.package.name] else { continue }
            let profiles = definitions.structures(of: folder.package)
                .filter { $0.isProfile && $0.kind == .resource && self.models["R4." + $0.type] != nil }
                .sorted { $0.url.utf8.lexicographicallyPrecedes($1.url.utf8) }
            named += zip(profiles, Self.names(of: profiles, in: namespace)).map { profile, name in
                Named(profile: profile, package: folder.package, namespace: namespace, name: name)
            }
        }
        let all = Dictionary(named.map { ($0.profile.url, $0.swiftName) }) { first, _ in first }
        for one in named {
            // A guide's own type of a profile comes before that of another guide which carries the same profile.
            let own = named.filter { $0.namespace == one.namespace }.map { ($0.profile.url, $0.swiftName) }
            types.append(type(one, all.merging(own) { _, own in own }))
        }
    }

    /// A profile with its place in the library.
    private struct Named {
        var profile: StructureDefinition
        var package: PackageID
        var namespace: String
        var name: String

        var swiftName: String { "\(namespace).\(name)" }
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

    /// `MedicationRequest` for `JP_MedicationRequest_eCS`; where another profile would have the same name, only the
    /// guide's own has it, and the other keeps its `JP`.
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

    private func type(_ named: Named, _ profiles: [String: String]) -> ProfileType {
        let profile = named.profile
        var view = ProfileView(name: named.name, base: "R4." + profile.type)
        if let model = models[view.base] {
            let walk = ProfileWalk(
                profile, definitions: definitions, package: named.package, models: models, profiles: profiles)
            walk.add(below: profile.type, of: model, to: &view)
        }
        let version = profile.version.map { "|" + $0 } ?? ""
        return ProfileType(
            namespace: named.namespace, canonical: profile.url + version,
            fixedValues: ProfilePattern(profile).fixedValues(of: profile), view: view)
    }
}
