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
    public void Experience_WorkThatNoStepJoins_DoesNotCount() =>
        Person.Worked(HelpDesk, 80).Says("readiness.experience", Manager).Is(Verdict.NotMet, Months(0), Months(60));

    [Fact]
    public void Experience_EntryLevel_AsksForNone() =>
        Person.NeverWorked().Says("readiness.experience", HelpDesk).Is(Verdict.Met, Months(0), Months(0));

    [Fact]
    public void Experience_NothingRecorded_CountsAsNone() =>
        Person.Says("readiness.experience", Administrator).Is(Verdict.NotMet, Months(0), Months(36));

    [Fact]
    public void Experience_IncompleteRecordBelowTheMark_CountsWhatIsRecorded() =>
        Person.Worked(Administrator, 12, complete: false).Says("readiness.experience", Manager).Is(Verdict.NotMet, Months(12), Months(60));

    [Fact]
    public void Experience_NeverWorked_IsNotMet() =>
        Person.NeverWorked().Says("readiness.experience", Administrator).Is(Verdict.NotMet, Months(0), Months(36));

    [Fact]
    public void Experience_NothingKnownOfTheOccupation_IsUnknown() =>
        Assert.Equal(Verdict.Unknown, Person.Worked(HelpDesk, 12).Says("readiness.experience", Unrated).Verdict);

    [Fact]
    public void Experience_UsualCredentialOfTheStep_StandsForMonthsAndForTheStepsOwn()
    {
        Person.Worked(HelpDesk, 6).Says("readiness.experience", NetworkSupport).Is(Verdict.NotMet, Months(6), Months(18));
        Person
            .Worked(HelpDesk, 6)
            .Holds("credential:net-plus")
            .Says("readiness.experience", NetworkSupport)
            .Is(Verdict.Met, Months(18), Months(12));
    }

    [Fact]
    public void Experience_TrainingForIt_StandsForMonths() =>
        Person
            .NeverWorked()
            .Did("internship", 40, NetworkSupport)
            .Says("readiness.experience", NetworkSupport)
            .Is(Verdict.NotMet, Months(9), Months(18));

    [Theory]
    [InlineData(36, 24)]
    [InlineData(78, 12)]
    [InlineData(120, 0)]
    public void Experience_EndedLongAgo_Fades(int monthsAgo, int counted)
    {
        var person = Person.Worked(HelpDesk, 24 + monthsAgo).Ended(monthsAgo) with { WorkHistoryKnown = true };
        Assert.Equal(counted, person.Says("readiness.experience", NetworkSupport).Found.Number, 0.05);
    }

    [Fact]
    public void Experience_SpellsAfterTheDate_DoNotCount()
    {
        var person = Person with
        {
            Work = [new WorkSpell(HelpDesk, AsOf.AddDays(1), AsOf.AddMonths(9), Recorded)],
            WorkHistoryKnown = true,
        };
        person.Says("readiness.experience", Administrator).Is(Verdict.NotMet, Months(0), Months(36));
    }

    [Theory]
    [InlineData(HelpDesk, 30, NetworkSupport, Verdict.Met)]
    [InlineData(HelpDesk, 30, Administrator, Verdict.NotMet)]
    [InlineData(NetworkSupport, 30, Administrator, Verdict.Met)]
    [InlineData(NetworkSupport, 30, Manager, Verdict.NotMet)]
    public void Level_AboveTheOneReached_IsAtMostOneUp(string held, int months, string target, Verdict verdict) =>
        Assert.Equal(verdict, Person.Worked(held, months).Says("readiness.level", target).Verdict);

    [Fact]
    public void Level_StepWithItsMonthsAndCredential_MaySkipOne() =>
        Assert.Equal(Verdict.Met, Person.Worked(HelpDesk, 18).Holds("credential:net-plus").Says("readiness.level", Administrator).Verdict);

    [Fact]
    public void Level_NothingRecorded_IsThatOfABeginner() => Assert.Equal(Verdict.NotMet, Person.Says("readiness.level", Manager).Verdict);

    [Theory]
    [InlineData(HelpDesk, NetworkSupport, Verdict.Met, Verdict.Met)]
    [InlineData(HelpDesk, Manager, Verdict.Met, Verdict.Met)]
    [InlineData(Administrator, HelpDesk, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Administrator, Analyst, Verdict.Met, Verdict.Met)]
    [InlineData(Analyst, Administrator, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Analyst, Manager, Verdict.Met, Verdict.NotMet)]
    public void Direction_FromTheJobHeld_IsThatOfTheLadder(string held, string target, Verdict direction, Verdict way)
    {
        var person = Person.Worked(held, 24);
        Assert.Equal(
            (direction, EffectKind.Other, way),
            (
                person.Says("advancement.direction", target).Verdict,
                person.Says("advancement.direction", target).Effect,
                person.Says("advancement.way", target).Verdict
            )
        );
    }

    [Fact]
    public void Direction_TheGoal_IsAlwaysAllowed() =>
        Assert.Equal(
            Verdict.Met,
            Person.Worked(Administrator, 24).Wanting(target: HelpDesk).Says("advancement.direction", HelpDesk).Verdict
        );

    [Theory]
    [InlineData(HelpDesk, NetworkSupport, Verdict.Met)]
    [InlineData(Administrator, Manager, Verdict.NotMet)]
    public void Pay_AgainstThePresentJob_IsKept(string held, string target, Verdict verdict) =>
        Assert.Equal(verdict, Person.Worked(held, 24).Says("advancement.pay", target).Verdict);

    [Fact]
    public void Experience_SubCodesOfOneSoc_AreRelated()
    {
        Assert.True(SocCodes.SameFamily("15-1299.08", "15-1299.09"));
        Assert.False(SocCodes.SameFamily("15-1299.08", "15-1298.08"));
        Assert.False(SocCodes.SameFamily("15-1232", "15-12321"));
    }

    [Fact]
    public void Experience_ThresholdChanged_ChangesTheVerdict() =>
        Assert.Equal(
            Verdict.NotMet,
            Person
                .Worked(HelpDesk, 6)
                .Holds("credential:net-plus")
                .Says("readiness.experience", NetworkSupport, book: BookWith("bridge.credential-months", 2))
                .Verdict
        );

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

    [Fact]
    public void Step_FromAJobHeld_RaisesAndHalfFromOneHeldBefore()
    {
        Assert.Equal(1f, Person.Worked(HelpDesk, 30).Says("advancement.step", NetworkSupport).Logits);
        Assert.Equal(0.5f, Person.Worked(HelpDesk, 30).Ended(6).Says("advancement.step", NetworkSupport).Logits);
        Assert.Equal(
            (Verdict.NotMet, 0f),
            (
                Person.Worked(HelpDesk, 30).Says("advancement.step", Manager).Verdict,
                Person.Worked(HelpDesk, 30).Says("advancement.step", Manager).Logits
            )
        );
        Assert.Equal(Verdict.Unknown, Person.Says("advancement.step", Manager).Verdict);
    }

    [Fact]
    public void Distance_FurtherStepsAndLevels_LowerForEach() =>
        Assert.True(
            Person.Worked(HelpDesk, 30).Says("advancement.distance", Manager).Logits
                < Person.Worked(HelpDesk, 30).Says("advancement.distance", Administrator).Logits
        );
}
