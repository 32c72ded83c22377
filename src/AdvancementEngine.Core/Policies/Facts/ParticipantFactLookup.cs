using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Looks up what is recorded about a participant for a fact on the closed list, or for an element.</summary>
internal static class ParticipantFactLookup
{
    /// <summary>What is recorded for a fact.</summary>
    /// <param name="participant">The participant whose facts to read.</param>
    /// <param name="occupation">The occupation, for facts about one; null for entry to a program.</param>
    /// <param name="fact">Name of the fact, or an element id.</param>
    public static RecordedFact Of(ParticipantContext participant, OccupationContext? occupation, string fact)
    {
        if (ParticipantFacts.IsElement(fact))
            return new(null, Element(participant, fact), true);
        var info = ParticipantFacts.Find(fact)!;
        return info.Name switch
        {
            ParticipantFacts.Education => new(info, Measure.Of(participant.Participant.Education?.Level.Code()), true),
            ParticipantFacts.WorkMonths => new(info, Measure.Of(participant.Work.TotalMonths, Unit.Months), participant.Work.Complete),
            ParticipantFacts.RelatedWorkMonths => occupation is null
                ? new(info, Measure.Missing, false)
                : Total(info, occupation.MonthsOfRelatedWork),
            ParticipantFacts.LearningHours => Total(info, participant.LearningHours(LearningStage.Preparation)),
            ParticipantFacts.LearningStage => new(
                info,
                Measure.Of(LearningRecord.HighestStage(participant) is { } stage ? info.Value.Codes[(int)stage] : null),
                participant.Participant.ActivitiesKnown
            ),
            _ => new(
                info,
                Find(participant, info.Name) is { } other ? RequirementComparison.Typed(info, other.Value) : Measure.Missing,
                true
            ),
        };
    }

    /// <summary>The latest recorded "other fact" with a name as of the date; null if none.</summary>
    public static ParticipantFact? Find(ParticipantContext participant, string name)
    {
        ParticipantFact? latest = null;
        foreach (var fact in participant.Participant.Facts)
        {
            if (!string.Equals(fact.Name, name, StringComparison.Ordinal) || fact.Source.When > participant.AsOf)
                continue;
            if (latest is null || Nullable.Compare(fact.Source.When, latest.Source.When) >= 0)
                latest = fact;
        }

        return latest;
    }

    /// <summary>The kind of participant fact that a requirement reads.</summary>
    public static FactKinds KindOf(string fact)
    {
        if (!ParticipantFacts.IsElement(fact))
        {
            return fact switch
            {
                ParticipantFacts.Education => FactKinds.Education,
                ParticipantFacts.WorkMonths or ParticipantFacts.RelatedWorkMonths => FactKinds.Work,
                ParticipantFacts.LearningHours or ParticipantFacts.LearningStage => FactKinds.Activities,
                _ => FactKinds.Other,
            };
        }

        return ElementKinds.Of(fact) switch
        {
            ElementKinds.Credential => FactKinds.Credentials,
            ElementKinds.Occupation => FactKinds.Work,
            ElementKinds.WorkBasedLearning => FactKinds.Activities,
            ElementKinds.Education => FactKinds.Education,
            _ => FactKinds.Skills,
        };
    }

    private static RecordedFact Total(ParticipantFactInfo info, RecordedTotal total) =>
        new(info, Measure.Of(total.SoFar, total.Unit), double.IsFinite(total.Most));

    // A list of evidence never states that it is complete: what it lacks is not recorded, which is different from absent. Work, activities
    // and credentials do state it.
    private static Measure Element(ParticipantContext participant, string element)
    {
        if (Has(participant, element))
            return Measure.Of(element);
        var complete = KindOf(element) switch
        {
            FactKinds.Work => participant.Work.Complete,
            FactKinds.Activities => participant.Participant.ActivitiesKnown,
            FactKinds.Credentials => participant.Participant.CredentialsKnown,
            _ => false,
        };
        return complete ? Measure.Of(FactField.Absent) : Measure.Missing;
    }

    private static bool Has(ParticipantContext participant, string element)
    {
        var code = element.AsSpan(element.IndexOf(':', StringComparison.Ordinal) + 1);
        foreach (var evidence in participant.Participant.Evidence)
            if (string.Equals(evidence.Element, element, StringComparison.Ordinal) && !(evidence.Source.When > participant.AsOf))
                return true;
        foreach (var work in participant.Participant.Work)
            if (KindOf(element) == FactKinds.Work && code.SequenceEqual(work.Occupation) && work.Start <= participant.AsOf)
                return true;
        foreach (var activity in participant.Participant.Activities)
            if (
                KindOf(element) == FactKinds.Activities
                && code.SequenceEqual(activity.Activity)
                && !(activity.Source.When > participant.AsOf)
            )
                return true;
        return false;
    }
}
