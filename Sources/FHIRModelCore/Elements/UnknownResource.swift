import FHIRPrimitives
import FHIRTree

extension R4 {
    /// A resource of a type that R4 does not define, or whose module is not linked: kept and written back whole.
    public struct UnknownResource: FHIRResource {
        public static var typeName: String { "Resource" }

        public private(set) var resourceType: String
        @FHIRPrimitive public var id: FHIRID?
        @Boxed public var meta: Meta?
        @FHIRPrimitive public var implicitRules: FHIRURI?
        @FHIRPrimitive public var language: String?
        /// Everything else.
        public var unknownElements = UnknownElements()

        public init() { self.init(resourceType: "Resource") }

        public init(resourceType: String) { self.resourceType = resourceType }

        public init(reading reader: inout ModelReader) {
            resourceType = reader.typeName(at: reader.position) ?? ""
            var isTyped = false
            let end = reader.open()
            while reader.nextMember(before: end, &unknownElements) {
                switch ElementName(rawValue: reader.element) {
                case ResourceRegistry.resourceType: reader.anyResourceType(&isTyped)
                case Self.idName: reader.primitive(&_id)
                case Self.metaName: reader.element(&_meta)
                case Self.implicitRulesName: reader.primitive(&_implicitRules)
                case Self.languageName: reader.primitive(&_language)
                default: reader.keepAsIs()
                }
            }
        }

        public func write(to writer: inout ModelWriter) {
            writer.open(resourceType: resourceType)
            writer.primitive(Self.idName.rawValue, _id)
            writer.element(Self.metaName.rawValue, _meta)
            writer.primitive(Self.implicitRulesName.rawValue, _implicitRules)
            writer.primitive(Self.languageName.rawValue, _language)
            writer.close(unknownElements)
        }

        private static let idName = ElementName("id"), metaName = ElementName("meta")
        private static let implicitRulesName = ElementName("implicitRules"), languageName = ElementName("language")
    }
}
