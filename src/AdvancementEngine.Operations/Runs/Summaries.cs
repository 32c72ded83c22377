using AdvancementEngine.Bundles;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Reports.Batches;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Creates the summary of a run's counts: named, ordered, and with small counts hidden.</summary>
internal static class Summaries
{
    public static BatchSummary Of(PartCounts counts, RunPlan plan, IReadOnlyList<PartEntry> entries, Bundle bundle)
    {
        var words = new RecommendationWords(bundle.Catalog);
        var least = plan.HideBelow;
        var policies = bundle.Policies.Policies.ToDictionary(p => p.Code, p => p.Summary, StringComparer.Ordinal);
        // These three add up to the participants, so a single hidden one could be computed.
        var split = Hide(
            [counts.WithNext, counts.NothingNext, counts.Participants - counts.WithNext - counts.NothingNext],
            least,
            whole: true
        );
        var programs = counts.Programs.OrderByDescending(p => p.Value.Participants).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var shown = Hide([.. programs.Select(p => p.Value.Participants)], least, whole: true);
        string Policy(string code) => policies.GetValueOrDefault(code, code);
        BatchCount? Most(Tally tally, Func<string, string> name, long all)
        {
            var (code, count) = tally.Ordered.OrderByDescending(c => c.Value).FirstOrDefault();
            return count > 0 && Part(count, all, least) is { } known ? new(code, name(code), known) : null;
        }

        return new()
        {
            Run = plan.Id(),
            AsOf = plan.AsOf,
            Data = plan.Data,
            Bundle = plan.Bundle.Id,
            ObservedOutcomes = bundle.Model.Manifest.ObservedOutcomes,
            SimulatedOutcomes = bundle.Model.Manifest.SimulatedOutcomes,
            Kind = RowCodes.Of(plan.Kind),
            Top = plan.Top,
            HideBelow = least,
            RowsIn = entries.Sum(e => e.RowsIn),
            Rejected = entries.Sum(e => e.Rejected),
            Participants = counts.Participants,
            WithNext = split[0],
            NothingNext = split[1],
            NotEnoughKnown = split[2] is null ? null : Hidden(counts.NotEnoughKnown, least),
            FewFacts = Hidden(counts.FewFacts, least),
            OldFacts = Hidden(counts.OldFacts, least),
            First = Ordered(counts.First, words.Name, least, whole: true),
            Listed = Ordered(counts.Listed, words.Name, least, whole: false),
            Opens = Ordered(counts.Opens, words.Name, least, whole: false),
            Blocks = Blocks(counts.Blocks, counts.BlockedOccupations, Policy, least),
            BlockedElements = Blocks(
                counts.ElementBlocks,
                counts.ElementBlockedOccupations,
                element =>
                    int.TryParse(element, out var number) && number is >= 1 and <= 6 ? AssessmentWords.Elements[number - 1] : element,
                least
            ),
            Programs =
            [
                .. programs.Select(
                    (p, i) =>
                        shown[i] is { } all
                            ? new BatchProgram(
                                p.Key,
                                all,
                                Part(p.Value.WithNext, all, least),
                                Most(p.Value.First, words.Name, all),
                                Most(p.Value.Blocks, Policy, all),
                                Most(p.Value.Opens, words.Name, all)
                            )
                            : new BatchProgram(p.Key, null, null, null, null, null)
                ),
            ],
        };
    }

    private static List<BatchCount> Ordered(Tally counts, Func<string, string> name, int least, bool whole)
    {
        var ordered = counts.Ordered.OrderByDescending(c => c.Value).ToList();
        var shown = Hide([.. ordered.Select(c => c.Value)], least, whole);
        return [.. ordered.Select((c, i) => new BatchCount(c.Key, name(c.Key), shown[i]))];
    }

    // Sorted by occupations blocked, because nearly everyone is blocked somewhere by policies that apply to few occupations.
    private static List<BatchBlock> Blocks(Tally participants, Tally occupations, Func<string, string> name, int least) =>
        [
            .. occupations
                .Ordered.OrderByDescending(c => c.Value)
                .Select(c =>
                    Hidden(participants[c.Key], least) is { } shown
                        ? new BatchBlock(c.Key, name(c.Key), shown, c.Value)
                        : new BatchBlock(c.Key, name(c.Key), null, null)
                ),
        ];

    // The total is shown, so the number not counted, which is also a count of participants, must not be small either.
    private static long? Part(long count, long all, int least) =>
        (count == 0 || count >= least) && (count == all || all - count >= least) ? count : null;

    /// <summary>The counts, with those below the minimum hidden. If they add up to a shown total, the smallest other count is hidden along
    /// with a single hidden one.</summary>
    internal static long?[] Hide(long[] counts, int least, bool whole)
    {
        var shown = counts.Select(c => Hidden(c, least)).ToArray();
        if (!whole || shown.Count(c => c is null) != 1 || shown.All(c => c is null or 0))
            return shown;
        var smallest = shown.Where(c => c > 0).Min();
        shown[Array.LastIndexOf(shown, smallest)] = null;
        return shown;
    }

    // A count of zero reveals no one.
    private static long? Hidden(long count, int least) => count == 0 || count >= least ? count : null;
}
