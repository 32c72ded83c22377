using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using Xunit;

namespace AdvancementEngine.Tests.Data.Cohorts;

public sealed class FactOrderTests
{
    [Fact]
    public void InPlace_EvidenceThatDiffersInEachPart_IsInTheOrderOfEvidenceKinds()
    {
        List<Evidence> evidence =
        [
            .. from element in new[] { "technology:linux", "credential:a", "skill:B", "skill:a" }
            from kind in new[] { EvidenceKind.SelfReported, EvidenceKind.Assessed, EvidenceKind.Used }
            from day in new DateOnly?[] { null, new(2026, 1, 2), new(2025, 3, 4) }
            from who in new[] { "registrar", "Employer", string.Empty }
            from what in new[] { "letter", string.Empty, "Diploma" }
            select new Evidence(element, kind, new(who, day, what)),
        ];
        var expected = EvidenceKinds.Ordered(evidence);
        Assert.NotEqual(expected, evidence);
        Assert.Equal(expected, FactOrder.InPlace(evidence));
    }
}
