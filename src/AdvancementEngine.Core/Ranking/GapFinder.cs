using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Finds what an occupation asks that the participant does not show. The places that closing each would bring are added by <see cref="Counterfactuals"/>.</summary>
internal sealed class GapFinder(RankSettings settings, ImmutableArray<OccupationNeeds> needs, CredentialRungs rungs)
{
    /// <summary>The hands-on activity proposed: the first of the lowest stage that counts as hands-on.</summary>
    public const string HandsOnActivity = ElementKinds.WorkBasedLearning + ":internship";

    private static readonly Measure InDemand = Measure.Of("in-demand");
    private static readonly Measure Linked = Measure.Of("linked");

    private const int MostTechnologies = 3;
    private const int MostKnowledge = 2;
    private const int MostCredentials = 2;
    private const int MostSkills = 1;

    /// <summary>The gap toward one occupation, blocking requirements first, then in the order of <see cref="GapKind"/>.</summary>
    public List<GapItem> Find(int occupation, HeldFacts held, ReadOnlySpan<Finding> findings)
    {
        var gap = new List<GapItem>(settings.LongestGap);
        foreach (ref readonly var finding in findings)
        {
            if (finding.Effect == EffectKind.Block && finding.Verdict == Verdict.NotMet)
                gap.Add(new GapItem(finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail, GapKind.Requirement, false, finding.Found, finding.Needed, null));
        }

        Technologies(occupation, held, gap);
        Rated(needs[occupation].Knowledge, GapKind.Knowledge, MostKnowledge, held, gap);
        Credentials(occupation, held, gap);
        Rated(needs[occupation].Skills, GapKind.Skill, MostSkills, held, gap);
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != Verdict.NotMet || finding.Effect != EffectKind.Adjust) continue;
            if (string.Equals(finding.Policy.Indicator, "4a", StringComparison.Ordinal) && finding.Policy.PerParticipant)
                gap.Add(new GapItem(HandsOnActivity, GapKind.HandsOn, false, finding.Found, finding.Needed, null));
            else if (finding.Policy.Reads == FactKinds.Education && finding.Needed.Kind == MeasureKind.Code)
                gap.Add(new GapItem(ElementKinds.Id(ElementKinds.Education, finding.Needed.Code), GapKind.Education, false, finding.Found, finding.Needed, null));
        }

        if (gap.Count > settings.LongestGap)
            gap.RemoveRange(settings.LongestGap, gap.Count - settings.LongestGap);
        return gap;
    }

    private void Technologies(int occupation, HeldFacts held, List<GapItem> gap)
    {
        var added = 0;
        foreach (var element in needs[occupation].InDemand)
        {
            if (held.Has(element)) continue;
            gap.Add(new GapItem(element, GapKind.Technology, held.IsLikely(element), Measure.Missing, InDemand, null));
            if (++added == MostTechnologies) return;
        }
    }

    private void Credentials(int occupation, HeldFacts held, List<GapItem> gap)
    {
        var added = 0;
        foreach (var linked in needs[occupation].Credentials)
        {
            if (held.Has(linked)) continue;
            var element = rungs.First(linked, held);
            if (gap.Exists(g => string.Equals(g.Element, element, StringComparison.Ordinal))) continue;
            gap.Add(new GapItem(element, GapKind.Credential, false, Measure.Missing, Linked, null));
            if (++added == MostCredentials) return;
        }
    }

    // A knowledge area or skill counts when it is not evidenced, and, where a held occupation is rated too, only when the
    // levels are at least one apart and outside both confidence intervals: smaller differences are rating noise.
    private void Rated(ImmutableArray<ElementRating> ratings, GapKind kind, int most, HeldFacts held, List<GapItem> gap)
    {
        var added = 0;
        foreach (var rating in ratings)
        {
            if (added == most) return;
            if (held.Has(rating.Element)) continue;
            var own = held.BestRating(rating.Element);
            if (own is null)
            {
                if (kind == GapKind.Skill || held.AnyRated) continue;
                gap.Add(new GapItem(rating.Element, kind, false, Measure.Missing, Measure.Of(rating.Level ?? rating.Importance, Unit.One), null));
                added++;
            }
            else if (Apart(own.Value, rating))
            {
                gap.Add(new GapItem(rating.Element, kind, false, Measure.Of(own.Value.Level!.Value, Unit.One), Measure.Of(rating.Level!.Value, Unit.One), null));
                added++;
            }
        }
    }

    private bool Apart(ElementRating own, ElementRating target) =>
        own is { Level: { } from, LevelHigh: { } fromHigh } && target is { Level: { } to, LevelLow: { } toLow }
        && to - from >= settings.GapLevels && fromHigh < to && toLow > from;
}
