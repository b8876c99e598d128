/// One struct around a base struct: a profile, or an element in one that has slices or extensions of its own.
struct ProfileView {
    /// `MedicationRequest`, `DosageInstruction`.
    var name: String
    /// `R4.MedicationRequest`, `R4.Dosage`.
    var base: String
    var properties: [ProfileProperty] = []
    var views: [ProfileView] = []
    /// The slices that got no property.
    private(set) var omissions: [Omission] = []
    /// Names that are taken inside the struct.
    private var taken: Set<String> = ["base", "profile", "fixedValues"]

    init(name: String, base: String) { (self.name, self.base) = (name, base) }

    var isEmpty: Bool { properties.isEmpty }

    /// A slice without a property, and the reason.
    struct Omission {
        var elementID: String
        var reason: String
    }

    mutating func omit(_ elementID: String, _ reason: String) {
        omissions.append(Omission(elementID: elementID, reason: reason))
    }

    /// The omissions of the view and of those in it.
    var allOmissions: [Omission] { omissions + views.flatMap(\.allOmissions) }

    /// A name that no property or view has yet: the wish, or with the way to it in front; `nil` if both are taken.
    mutating func claim(_ wish: String, below path: [ProfileProperty.Step]) -> String? {
        if taken.insert(wish).inserted { return wish }
        let steps = path.map { SwiftName.capitalized($0.name) }.joined()
        let longer = SwiftName.uncapitalized(steps + SwiftName.capitalized(wish))
        return taken.insert(longer).inserted ? longer : nil
    }
}

/// A property of a profile or view.
struct ProfileProperty {
    /// The way down from the base through elements that occur once.
    enum Step {
        case member(String)
        /// The choice, its case and the type of that.
        case choice(String, variant: String, type: String)

        var name: String {
            switch self {
            case .member(let name), .choice(let name, _, _): name
            }
        }
    }

    struct NamedSlice {
        var name: String
        var texts: ProfilePattern.Texts
    }

    enum Content {
        /// All items of a list, each as a view.
        case items
        /// The items with this pattern.
        case slice(ProfilePattern.Texts)
        /// One item each of many slices, by the slice's name.
        case named([NamedSlice])
        /// The values of the extensions of that URL, of one type: its case among all types.
        case extensionValue(url: String, variant: String)
        /// Entries of a Bundle or contained resources of a profile, which they must name where others are of the same
        /// type.
        case resources(isNamed: Bool)
        /// Entries of a Bundle or contained resources of a type, where several profiles are allowed.
        case resourcesOfType
    }

    var name: String
    var path: [Step]
    /// The list at the end of the way.
    var list: String
    /// The id of the element in the profile.
    var elementID: String
    /// The Swift type of an item as the list holds it.
    var item: String
    /// What the property gives: the item's type, a view, the type of an extension's value.
    var type: String
    var isView: Bool
    var isList: Bool
    var content: Content

    /// Whether it gives entries of a Bundle.
    var isEntry: Bool {
        switch content {
        case .resources, .resourcesOfType: list == "entry"
        case .items, .slice, .named, .extensionValue: false
        }
    }
}

/// One struct for a profile.
struct ProfileType {
    /// `CLINS`.
    var namespace: String
    /// The canonical with its version.
    var canonical: String
    /// JSON of the values fixed for every resource.
    var fixedValues: String
    var view: ProfileView
}
