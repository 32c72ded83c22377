using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Looks up a fact of the closed list for a participant, and compares it as a requirement asks.</summary>
internal static class PersonalFacts
{
    /// <summary>Compares the recorded fact with the requirement's value.</summary>
    /// <param name="standing">Whose facts.</param>
    /// <param name="candidacy">The occupation at hand, for facts that are about one; null for entry to a program.</param>
    /// <param name="asked">What is asked.</param>
    public static Answer Compare(ParticipantContext standing, OccupationContext? candidacy, Requirement asked)
    {
        if (ParticipantFacts.IsElement(asked.Fact)) return HasElement(standing, asked.Fact);
        var info = ParticipantFacts.Find(asked.Fact)!;
        var (found, complete) = Look(standing, candidacy, info);
        return asked.Comparison switch
        {
            Comparison.Has => new(Present(found), found, Measure.Of("recorded")),
            Comparison.OneOf => OneOf(info, found, asked.Value),
            Comparison.EqualTo => found.Is(Typed(info, asked.Value)),
            Comparison.AtLeast when info.Value.Kind == FactValueKind.Code => Rank(info, found, asked.Value, atLeast: true),
            Comparison.AtMost when info.Value.Kind == FactValueKind.Code => Rank(info, found, asked.Value, atLeast: false),
            Comparison.AtLeast when info.Derived => found.AtLeastSoFar(Typed(info, asked.Value), complete),
            Comparison.AtLeast => found.AtLeast(Typed(info, asked.Value)),
            _ => found.AtMost(Typed(info, asked.Value)),
        };
    }

    /// <summary>The latest recorded "other fact" of a name as of the date; null when none is.</summary>
    public static ParticipantFact? Find(ParticipantContext standing, string name)
    {
        ParticipantFact? latest = null;
        foreach (var fact in standing.Participant.Facts)
        {
            if (!string.Equals(fact.Name, name, StringComparison.Ordinal) || fact.Source.When > standing.AsOf) continue;
            if (latest is null || Nullable.Compare(fact.Source.When, latest.Source.When) >= 0) latest = fact;
        }

        return latest;
    }

    private static (Measure Found, bool Complete) Look(ParticipantContext standing, OccupationContext? candidacy, ParticipantFactInfo info) => info.Name switch
    {
        ParticipantFacts.Education => (Measure.Of(standing.Participant.Education?.Level.Code()), true),
        ParticipantFacts.WorkMonths => (Measure.Of(standing.Work.TotalMonths, Unit.Months), standing.Work.Complete),
        ParticipantFacts.RelatedWorkMonths => (candidacy?.RelatedMonths() ?? Measure.Missing, candidacy is not null && standing.Work.Complete),
        ParticipantFacts.LearningHours => HandsOnRecord.Of(standing, null, -1),
        ParticipantFacts.LearningStage => (Measure.Of(HandsOnRecord.Highest(standing) is { } stage ? info.Value.Codes[(int)stage] : null), standing.Participant.ActivitiesKnown),
        _ => (Find(standing, info.Name) is { } fact ? Typed(info, fact.Value) : Measure.Missing, true),
    };

    private static Measure Typed(ParticipantFactInfo info, string value) => info.Value.Kind switch
    {
        FactValueKind.Number => FactField.TryNumber(value, out var number) ? Measure.Of(number, UnitOf(info.Value.Unit)) : Measure.Missing,
        FactValueKind.Date => FactField.TryDate(value, out var day) ? Measure.Of(day) : Measure.Missing,
        _ => Measure.Of(value),
    };

    private static Unit UnitOf(string unit) => unit switch
    {
        "months" => Unit.Months,
        "hours" => Unit.Hours,
        "percent" => Unit.Percent,
        "usd" => Unit.Usd,
        _ => Unit.One,
    };

    private static Answer HasElement(ParticipantContext standing, string element)
    {
        var needed = Measure.Of(element);
        if (Has(standing, element)) return new(Verdict.Met, needed, needed);
        // A list of evidence never says that it is complete: what it lacks is not recorded, which is not the same as not there. Work, activities and credentials say so.
        var complete = KindOf(element) switch { FactKinds.Work => standing.Work.Complete, FactKinds.Activities => standing.Participant.ActivitiesKnown, FactKinds.Credentials => standing.Participant.CredentialsKnown, _ => false };
        return new(complete ? Verdict.NotMet : Verdict.Unknown, complete ? Measure.Of(FactField.Absent) : Measure.Missing, needed);
    }

    private static bool Has(ParticipantContext standing, string element)
    {
        var code = element.AsSpan(element.IndexOf(':', StringComparison.Ordinal) + 1);
        foreach (var evidence in standing.Participant.Evidence)
            if (string.Equals(evidence.Element, element, StringComparison.Ordinal) && !(evidence.Source.When > standing.AsOf)) return true;
        foreach (var work in standing.Participant.Work)
            if (KindOf(element) == FactKinds.Work && code.SequenceEqual(work.Occupation) && work.Start <= standing.AsOf) return true;
        foreach (var activity in standing.Participant.Activities)
            if (KindOf(element) == FactKinds.Activities && code.SequenceEqual(activity.Activity) && !(activity.Source.When > standing.AsOf)) return true;
        return false;
    }

    /// <summary>Which kind of participant fact a requirement reads.</summary>
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

    private static Verdict Present(Measure found) => found.Kind == MeasureKind.Missing ? Verdict.Unknown
        : found.Kind == MeasureKind.Code && string.Equals(found.Code, FactField.Absent, StringComparison.Ordinal) ? Verdict.NotMet : Verdict.Met;

    private static Answer OneOf(ParticipantFactInfo info, Measure found, string values)
    {
        var needed = values.Split('|');
        if (found.Kind == MeasureKind.Missing) return new(Verdict.Unknown, found, Measure.Of([.. needed]));
        var met = needed.Any(value => Typed(info, value) == found);
        return new(met ? Verdict.Met : Verdict.NotMet, found, Measure.Of([.. needed]));
    }

    private static Answer Rank(ParticipantFactInfo info, Measure found, string value, bool atLeast)
    {
        if (found.Kind == MeasureKind.Missing) return new(Verdict.Unknown, found, Measure.Of(value));
        var (has, asks) = (info.Value.Codes.IndexOf(found.Code), info.Value.Codes.IndexOf(value));
        return new((atLeast ? has >= asks : has <= asks) ? Verdict.Met : Verdict.NotMet, found, Measure.Of(value));
    }
}
