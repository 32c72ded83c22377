using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Finds what an occupation asks that the participant does not show. The places that closing each would bring are added by <see cref="OccupationListBuilder"/>.</summary>
internal sealed class GapBuilder(RankSettings settings, NeededElements elements, ImmutableArray<OccupationNeeds> needs, CredentialRungs rungs)
{
    /// <summary>The hands-on activity proposed: the first of the lowest stage that counts as hands-on.</summary>
    public const string HandsOnActivity = ElementKinds.WorkBasedLearning + ":internship";

    private static readonly Measure InDemand = Measure.Of("in-demand");
    private static readonly Measure Linked = Measure.Of("linked");

    private const int MostTechnologies = 3;
    private const int MostKnowledge = 2;
    private const int MostCredentials = 2;
    private const int MostSkills = 1;

    /// <summary>Adds the gap toward one occupation, blocking requirements first, then in the order of <see cref="GapKind"/>.</summary>
    /// <returns>How many were added.</returns>
    public int Find(int occupation, KnownFacts held, ReadOnlySpan<Finding> findings, List<Missing> gap)
    {
        var start = gap.Count;
        for (var f = 0; f < findings.Length; f++)
        {
            ref readonly var finding = ref findings[f];
            if (finding.Effect == EffectKind.Block && finding.Verdict == Verdict.NotMet)
                gap.Add(new Missing(finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail, -1, GapKind.Requirement, false, finding.Found, finding.Needed, f));
        }

        Technologies(occupation, held, gap);
        Rated(needs[occupation].Knowledge, GapKind.Knowledge, MostKnowledge, held, gap);
        Credentials(occupation, held, gap, start);
        Rated(needs[occupation].Skills, GapKind.Skill, MostSkills, held, gap);
        foreach (ref readonly var finding in findings)
        {
            if (finding.Effect != EffectKind.Adjust || finding.Verdict != Verdict.NotMet) continue;
            if (string.Equals(finding.Policy.Indicator, "4a", StringComparison.Ordinal) && finding.Policy.PerParticipant)
                gap.Add(new Missing(HandsOnActivity, -1, GapKind.HandsOn, false, finding.Found, finding.Needed, -1));
            else if (finding.Policy.Reads == FactKinds.Education && finding.Needed.Kind == MeasureKind.Code)
                gap.Add(new Missing(ElementKinds.Id(ElementKinds.Education, finding.Needed.Code), -1, GapKind.Education, false, finding.Found, finding.Needed, -1));
        }

        if (gap.Count - start > settings.LongestGap)
            gap.RemoveRange(start + settings.LongestGap, gap.Count - start - settings.LongestGap);
        return gap.Count - start;
    }

    private void Technologies(int occupation, KnownFacts held, List<Missing> gap)
    {
        var added = 0;
        foreach (var element in needs[occupation].InDemand)
        {
            if (held.Has(element)) continue;
            gap.Add(new Missing(elements.Ids[element], element, GapKind.Technology, held.IsLikely(element), Measure.Missing, InDemand, -1));
            if (++added == MostTechnologies) return;
        }
    }

    private void Credentials(int occupation, KnownFacts held, List<Missing> gap, int start)
    {
        var added = 0;
        foreach (var linked in needs[occupation].Credentials)
        {
            if (held.Has(linked)) continue;
            var element = rungs.First(linked, held);
            if (Among(gap, start, element)) continue;
            gap.Add(new Missing(elements.Ids[element], element, GapKind.Credential, false, Measure.Missing, Linked, -1));
            if (++added == MostCredentials) return;
        }
    }

    private static bool Among(List<Missing> gap, int start, int element)
    {
        for (var i = start; i < gap.Count; i++)
        {
            if (gap[i].Need == element) return true;
        }

        return false;
    }

    // A knowledge area or skill counts when it is not evidenced, and, where a held occupation is rated too, only when the
    // levels are at least one apart and outside both confidence intervals: smaller differences are rating noise.
    private void Rated(ImmutableArray<RatedNeed> ratings, GapKind kind, int most, KnownFacts held, List<Missing> gap)
    {
        var added = 0;
        foreach (ref readonly var need in ratings.AsSpan())
        {
            if (added == most) return;
            if (held.Has(need.Element)) continue;
            ref readonly var own = ref held.BestRating(need.Element, out var isRated);
            if (!isRated)
            {
                if (kind == GapKind.Skill || held.AnyRated) continue;
                gap.Add(new Missing(need.Rating.Element, need.Element, kind, false, Measure.Missing, Measure.Of(need.Rating.Level ?? need.Rating.Importance, Unit.One), -1));
                added++;
            }
            else if (Apart(own, need.Rating))
            {
                gap.Add(new Missing(need.Rating.Element, need.Element, kind, false, Measure.Of(own.Level!.Value, Unit.One), Measure.Of(need.Rating.Level!.Value, Unit.One), -1));
                added++;
            }
        }
    }

    private bool Apart(in ElementRating own, in ElementRating target) =>
        own.Level is { } from && target.Level is { } to && to - from >= settings.GapLevels && own.LevelHigh < to && target.LevelLow > from;
}
