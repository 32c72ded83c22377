using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class ReadinessTests
{
    private static Measure Months(double months) => Measure.Of(months, Unit.Months);

    [Fact]
    public void Experience_FiveYearsToTheDayAsked_IsMet()
    {
        var finding = Person.Worked(Administrator, 60).Says("readiness.experience", Manager);
        finding.Is(Verdict.Met, Months(60), Months(60));
        Assert.Equal(EffectKind.Later, finding.Effect);
    }

    [Fact]
    public void Experience_AMonthShortOfFiveYears_IsNotMetAndWithinReach()
    {
        var finding = Person.Worked(Administrator, 59).Says("readiness.experience", Manager);
        finding.Is(Verdict.NotMet, Months(59), Months(60));
        Assert.True(finding.Actionable);
        Assert.Equal(Remedies.GainExperience, finding.Remedy);
    }

    [Theory]
    [InlineData(48, true)]
    [InlineData(47, false)]
    public void Experience_MissingMonths_AreWithinReachUpToTheBound(int months, bool actionable) =>
        Assert.Equal(actionable, Person.Worked(Administrator, months).Says("readiness.experience", Manager).Actionable);

    [Fact]
    public void Experience_WorkThatIsNotRelated_DoesNotCount() =>
        Person.Worked(HelpDesk, 80).Says("readiness.experience", Manager).Is(Verdict.NotMet, Months(0), Months(60));

    [Fact]
    public void Experience_OneMonthWhereSomeIsAsked_IsMet() =>
        Person.Worked(HelpDesk, 1).Says("readiness.experience", Administrator).Is(Verdict.Met, Months(1), Months(1));

    [Fact]
    public void Experience_NoneAsked_IsMetEvenWhenNothingIsRecorded() =>
        Assert.Equal(Verdict.Met, Person.Says("readiness.experience", HelpDesk).Verdict);

    [Fact]
    public void Experience_NothingRecorded_IsUnknown() =>
        Person.Says("readiness.experience", Administrator).Is(Verdict.Unknown, Measure.Missing, Months(1));

    [Fact]
    public void Experience_IncompleteRecordBelowTheMark_IsUnknown() =>
        Person.Worked(Administrator, 12, complete: false).Says("readiness.experience", Manager).Is(Verdict.Unknown, Months(12), Months(60));

    [Fact]
    public void Experience_NeverWorked_IsNotMet() =>
        Person.NeverWorked().Says("readiness.experience", Administrator).Is(Verdict.NotMet, Months(0), Months(1));

    [Fact]
    public void Experience_NothingKnownOfTheOccupation_IsUnknown() =>
        Assert.Equal(Verdict.Unknown, Person.Worked(HelpDesk, 12).Says("readiness.experience", Unrated).Verdict);

    [Fact]
    public void Experience_OverlappingSpells_CountOnce() =>
        Person.Worked(HelpDesk, 12).Worked(NetworkSupport, 6).Says("readiness.experience", Administrator).Is(Verdict.Met, Months(12), Months(1));

    [Fact]
    public void Experience_SpellsAfterTheDate_DoNotCount()
    {
        var person = Person with { Work = [new WorkSpell(HelpDesk, AsOf.AddDays(1), AsOf.AddMonths(9), Recorded)], WorkHistoryKnown = true };
        person.Says("readiness.experience", Administrator).Is(Verdict.NotMet, Months(0), Months(1));
    }

    [Fact]
    public void Experience_SubCodesOfOneSoc_AreRelated()
    {
        Assert.True(SocCodes.SameFamily("15-1299.08", "15-1299.09"));
        Assert.False(SocCodes.SameFamily("15-1299.08", "15-1298.08"));
        Assert.False(SocCodes.SameFamily("15-1232", "15-12321"));
    }

    [Fact]
    public void Experience_ThresholdChanged_ChangesTheVerdict() =>
        Assert.Equal(Verdict.NotMet, Person.Worked(HelpDesk, 1).Says("readiness.experience", Administrator, book: BookWith("experience.some-months", 2)).Verdict);

    [Theory]
    [InlineData(EducationLevel.Bachelor, Verdict.Met, 0f)]
    [InlineData(EducationLevel.Master, Verdict.Met, 0f)]
    [InlineData(EducationLevel.Associate, Verdict.NotMet, -0.15f)]
    [InlineData(EducationLevel.HighSchool, Verdict.NotMet, -0.6f)]
    public void Education_AgainstWhatIsTypical_LowersForEachLevelMissing(EducationLevel level, Verdict verdict, float logits)
    {
        var finding = Person.Studied(level).Says("readiness.education", Administrator);
        finding.Is(verdict, Measure.Of(level.Code()), Measure.Of("bachelor"));
        Assert.Equal(logits, finding.Logits, 5);
        Assert.Equal(EffectKind.Adjust, finding.Effect);
    }

    [Fact]
    public void Education_NotRecorded_IsUnknownAndAddsNothing()
    {
        var finding = Person.Says("readiness.education", Administrator);
        finding.Is(Verdict.Unknown, Measure.Missing, Measure.Of("bachelor"));
        Assert.Equal(0f, finding.Logits);
    }

    [Theory]
    [InlineData(HelpDesk, Administrator, Verdict.Met, 0f)]
    [InlineData(HelpDesk, NetworkSupport, Verdict.Met, 0f)]
    [InlineData(HelpDesk, Manager, Verdict.NotMet, -0.3f)]
    [InlineData(Administrator, HelpDesk, Verdict.NotMet, -0.3f)]
    public void Preparation_ZoneReachedAgainstZoneAsked_AllowsOneStepUp(string held, string target, Verdict verdict, float logits)
    {
        var finding = Person.Worked(held, 12).Says("readiness.preparation", target);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(logits, finding.Logits, 5);
    }

    [Fact]
    public void Preparation_NoWorkRecorded_IsUnknown() =>
        Person.Says("readiness.preparation", Administrator).Is(Verdict.Unknown, Measure.Missing, Measure.Of(4, Unit.One));

    [Fact]
    public void CareerStep_FromAnOccupationHeld_Raises()
    {
        var finding = Person.Worked(HelpDesk, 3).Says("readiness.career-step", Administrator);
        Assert.Equal((Verdict.Met, 0.4f), (finding.Verdict, finding.Logits));
        Assert.Equal(Verdict.NotMet, Person.Worked(HelpDesk, 3).Says("readiness.career-step", Manager).Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("readiness.career-step", Manager).Verdict);
    }
}
