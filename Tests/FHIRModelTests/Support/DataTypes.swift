import FHIRModel

/// The data types that are structs: none of them is in the registry of resources.
enum DataTypes {
    static let all: [any FHIRElement.Type] = [
        R4.Address.self, R4.Annotation.self, R4.Attachment.self, R4.CodeableConcept.self, R4.Coding.self,
        R4.ContactDetail.self, R4.ContactPoint.self, R4.Contributor.self, R4.DataRequirement.self, R4.Dosage.self,
        R4.Element.self, R4.ElementDefinition.self, R4.Expression.self, R4.Extension.self, R4.HumanName.self,
        R4.Identifier.self, R4.MarketingStatus.self, R4.Meta.self, R4.Money.self, R4.Narrative.self,
        R4.ParameterDefinition.self, R4.Period.self, R4.Population.self, R4.ProdCharacteristic.self,
        R4.ProductShelfLife.self, R4.Quantity.self, R4.Range.self, R4.Ratio.self, R4.Reference.self,
        R4.RelatedArtifact.self, R4.SampledData.self, R4.Signature.self, R4.SubstanceAmount.self, R4.Timing.self,
        R4.TriggerDefinition.self, R4.UsageContext.self,
    ]
}
