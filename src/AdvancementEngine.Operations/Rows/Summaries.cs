using AdvancementEngine.Bundles;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Reports.Batches;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Makes the summary of a run's counts: named, ordered, and small counts hidden.</summary>
internal static class Summaries
{
    public static BatchSummary Of(PartCounts counts, RunPlan plan, IReadOnlyList<PartEntry> entries, Bundle bundle)
    {
        var words = new RecommendationWords(bundle.Catalogue);
        var least = plan.HideBelow;
        var policies = bundle.Policies.Policies.ToDictionary(p => p.Code, p => p.Summary, StringComparer.Ordinal);
        // These three add up to the participants: one of them hidden alone could be worked out.
        var split = Hide([counts.WithOpen, counts.NothingOpen, counts.Participants - counts.WithOpen - counts.NothingOpen], least, whole: true);
        var programs = counts.Programs.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var shown = Hide([.. programs.Select(p => p.Value)], least, whole: true);
        return new()
        {
            Run = plan.Id(),
            AsOf = plan.AsOf,
            Data = plan.Data,
            Bundle = plan.Bundle.Id,
            Top = plan.Top,
            HideBelow = least,
            RowsIn = entries.Sum(e => e.RowsIn),
            Rejected = entries.Sum(e => e.Rejected),
            Participants = counts.Participants,
            WithOpen = split[0],
            NothingOpen = split[1],
            NotEnoughKnown = split[2] is null ? null : Hidden(counts.NotEnoughKnown, least),
            FewFacts = Hidden(counts.FewFacts, least),
            OldFacts = Hidden(counts.OldFacts, least),
            First = Ordered(counts.First, words.Name, least, whole: true),
            Listed = Ordered(counts.Listed, words.Name, least, whole: false),
            Opens = Ordered(counts.Opens, words.Name, least, whole: false),
            Blocks = Ordered(counts.Blocks, code => policies.GetValueOrDefault(code, code), least, whole: false),
            BlockedElements = Ordered(counts.BlockedElements, element => int.TryParse(element, out var number) && number is >= 1 and <= 6 ? AssessmentWords.Elements[number - 1] : element, least, whole: false),
            // Who is not counted among the open ones of a program is a count of participants too.
            Programs = [.. programs.Select((p, i) => new BatchProgram(p.Key, shown[i], shown[i] is { } all && counts.ProgramsWithOpen.GetValueOrDefault(p.Key) is var open && (open == 0 || open >= least) && (all == open || all - open >= least) ? open : null))],
        };
    }

    private static List<BatchCount> Ordered(SortedDictionary<string, long> counts, Func<string, string> name, int least, bool whole)
    {
        var ordered = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var shown = Hide([.. ordered.Select(c => c.Value)], least, whole);
        return [.. ordered.Select((c, i) => new BatchCount(c.Key, name(c.Key), shown[i]))];
    }

    /// <summary>The counts with those below the least hidden. Where they add up to a number that is shown, a single hidden one takes the smallest other with it.</summary>
    internal static long?[] Hide(long[] counts, int least, bool whole)
    {
        var shown = counts.Select(c => Hidden(c, least)).ToArray();
        if (!whole || shown.Count(c => c is null) != 1 || shown.All(c => c is null or 0)) return shown;
        var smallest = shown.Where(c => c > 0).Min();
        shown[Array.LastIndexOf(shown, smallest)] = null;
        return shown;
    }

    // Nobody is nobody's secret.
    private static long? Hidden(long count, int least) => count == 0 || count >= least ? count : null;
}
