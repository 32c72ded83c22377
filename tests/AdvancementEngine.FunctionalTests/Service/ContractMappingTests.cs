using System.Text;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.FunctionalTests.Service;

public class ContractMappingTests
{
    [Fact]
    public void FromWire_OfAnyRecommendation_HasTheSameCanonicalBytesAndDigest()
    {
        var random = new RandomRecommendation(42);
        for (var i = 0; i < 1_000; i++)
        {
            var there = random.Next();
            var wire = Wire.V1.Recommendation.Parser.ParseFrom(ContractMapping.ToWire(there).ToByteArray());
            var back = ContractMapping.FromWire(wire);
            Assert.Equal(Encoding.UTF8.GetString(CanonicalJson.Write(there)), Encoding.UTF8.GetString(CanonicalJson.Write(back)));
            Assert.Equal(there.Digest, RecommendationDigest.Of(back));
        }
    }

    [Fact]
    public void ToWire_OverManyRecommendations_FillsEveryFieldOfTheContract()
    {
        var random = new RandomRecommendation(43);
        var filled = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 300; i++)
            Note(ContractMapping.ToWire(random.Next()), filled);
        var contract = new HashSet<string>(StringComparer.Ordinal);
        Note(Wire.V1.Recommendation.Descriptor, contract);
        Assert.Equal(contract.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(OpportunityKind), typeof(Wire.V1.OpportunityKind))]
    [InlineData(typeof(OpportunityGroup), typeof(Wire.V1.OpportunityGroup))]
    [InlineData(typeof(RecommendationStatus), typeof(Wire.V1.Recommendation.Types.Status))]
    [InlineData(typeof(FitBasis), typeof(Wire.V1.Fit.Types.Basis))]
    [InlineData(typeof(FitGrade), typeof(Wire.V1.Fit.Types.Grade))]
    [InlineData(typeof(GapKind), typeof(Wire.V1.GapItem.Types.Kind))]
    [InlineData(typeof(NextStepKind), typeof(Wire.V1.NextStep.Types.Kind))]
    [InlineData(typeof(Policies.Verdict), typeof(Wire.V1.Verdict))]
    [InlineData(typeof(Policies.Unit), typeof(Wire.V1.Unit))]
    [InlineData(typeof(Policies.Origin), typeof(Wire.V1.Finding.Types.Origin))]
    [InlineData(typeof(Policies.SubjectKind), typeof(Wire.V1.Finding.Types.SubjectKind))]
    [InlineData(typeof(Policies.EffectKind), typeof(Wire.V1.Finding.Types.Effect))]
    public void EnumsOfTheContract_HaveNamesAndNumbersOfTheEngine(Type engine, Type wire) =>
        Assert.Equal(
            Enum.GetValues(engine)
                .Cast<object>()
                .Select(v => (Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture), v.ToString()!.ToUpperInvariant())),
            Enum.GetValues(wire)
                .Cast<object>()
                .Select(v => (Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture), v.ToString()!.ToUpperInvariant()))
        );

    [Fact]
    public void EvidenceKinds_ThereAndBack_AreTheSame() =>
        Assert.All(
            Enum.GetValues<Participants.EvidenceKind>(),
            kind =>
            {
                Assert.Equal(kind, ContractMapping.FromWire(ContractMapping.ToWire(kind)));
                Assert.Equal(kind.ToString(), ContractMapping.ToWire(kind).ToString());
            }
        );

    private static void Note(IMessage message, HashSet<string> filled)
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            var value = field.Accessor.GetValue(message);
            if (field.IsRepeated)
            {
                foreach (var item in (System.Collections.IList)value)
                {
                    filled.Add(field.FullName);
                    if (item is IMessage inner)
                        Note(inner, filled);
                }
            }
            else if (
                field.HasPresence
                    ? field.Accessor.HasValue(message)
                    : !value.Equals(Activator.CreateInstance(value.GetType() == typeof(string) ? typeof(int) : value.GetType()))
                        && value is not ""
            )
            {
                filled.Add(field.FullName);
                if (value is IMessage inner)
                    Note(inner, filled);
            }
        }
    }

    private static void Note(MessageDescriptor message, HashSet<string> contract)
    {
        foreach (var field in message.Fields.InDeclarationOrder())
        {
            if (contract.Add(field.FullName) && field.FieldType == FieldType.Message)
                Note(field.MessageType, contract);
        }
    }
}
