using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Tests.Programs;

public sealed class ProgramFactsTests
{
    private static readonly Source s_recorded = new("program office", new DateOnly(2026, 3, 1), "handbook");

    private static string? Check(string name, string about, string value, string? occupation = null, string? partner = null) =>
        ProgramFacts.Check(new ProgramFact(name, about, value, occupation, partner, s_recorded));

    [Fact]
    public void All_EveryName_IsListedOnceAndReadBySomething()
    {
        Assert.Equal(ProgramFacts.All.Length, ProgramFacts.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ProgramFacts.All, f => Assert.NotEmpty(f.ReadBy));
    }

    [Theory]
    [InlineData(ProgramFacts.EntryRequirement, "academic:education", "at-least high-school")]
    [InlineData(ProgramFacts.EntryRequirement, "technical:credential:comptia-a-plus", "has")]
    [InlineData(ProgramFacts.EntryRequirement, "eligibility:work-authorization", "one-of documented")]
    [InlineData(ProgramFacts.Taught, "technology:linux", "")]
    [InlineData(ProgramFacts.Taught, "technology:linux", "none")]
    [InlineData(ProgramFacts.FollowUpMonths, "", "12")]
    public void Check_FactOfTheList_Passes(string name, string about, string value) => Assert.Null(Check(name, about, value));

    [Theory]
    [InlineData("has-orientation", "", "yes", "needed: one of")]
    [InlineData(ProgramFacts.EntryRequirement, "academic:education", "at-least", "a value after the comparison")]
    [InlineData(ProgramFacts.EntryRequirement, "academic:education", "at-least highschool", "high-school")]
    [InlineData(ProgramFacts.EntryRequirement, "academic:age", "at-least 18", "found 'age'")]
    [InlineData(ProgramFacts.EntryRequirement, "wish:education", "at-least bachelor", "academic | technical")]
    [InlineData(ProgramFacts.EntryRequirement, "eligibility:work-authorization", "at-least documented", "no order")]
    [InlineData(ProgramFacts.EntryRequirement, "technical:technology:linux", "at-least 3", "either has or does not have")]
    [InlineData(ProgramFacts.Orientation, "", "yes", "before-enrollment | after-enrollment")]
    [InlineData(ProgramFacts.FollowUpMonths, "", "-3", "a number, 0 or more (months)")]
    [InlineData(ProgramFacts.FollowUpMonths, "", "NaN", "a number, 0 or more (months)")]
    [InlineData(ProgramFacts.LengthHours, "", "none", "remove the row")]
    public void Check_FactThatDoesNotFit_SaysWhatIsNeeded(string name, string about, string value, string needed) =>
        Assert.Contains(needed, Check(name, about, value), StringComparison.Ordinal);

    [Fact]
    public void Check_TouchpointWithoutPartner_NamesTheColumn() =>
        Assert.StartsWith("partner: found nothing", Check(ProgramFacts.Touchpoint, "mentor", ""), StringComparison.Ordinal);

    [Fact]
    public void Check_OccupationWhereNoneBelongs_NamesTheColumn() =>
        Assert.StartsWith(
            "occupation: found '15-1232.00'",
            Check(ProgramFacts.Orientation, "", "before-enrollment", "15-1232.00"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_Requirement_KeepsItsFourParts() =>
        Assert.Equal(
            new Requirement("technical", "credential:comptia-a-plus", Comparison.Has, ""),
            Requirement.Parse("technical:credential:comptia-a-plus", "has")
        );

    [Fact]
    public void Check_ParticipantFact_RefusesDerivedAndUnknownNames()
    {
        Assert.Contains(
            "calculated from other records",
            ParticipantFacts.Check(new ParticipantFact("education", "bachelor", s_recorded)),
            StringComparison.Ordinal
        );
        Assert.Contains("is unknown", ParticipantFacts.Check(new ParticipantFact("age", "19", s_recorded)), StringComparison.Ordinal);
        Assert.Null(ParticipantFacts.Check(new ParticipantFact("typing-speed", "40", s_recorded)));
    }

    [Fact]
    public void All_ParticipantFacts_AreOrdinalByName() =>
        Assert.Equal(ParticipantFacts.All.Select(f => f.Name).Order(StringComparer.Ordinal), ParticipantFacts.All.Select(f => f.Name));
}
