using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Determines which facts to ask a provider for, best first: those that decide the most unknowns.</summary>
internal static class ProviderQuestions
{
    /// <summary>The question about the target itself, which is not a fact on the list.</summary>
    public const string Target = "target";

    public static ImmutableArray<ProviderQuestion> Of(ProgramRecord record, ImmutableArray<IndicatorStatus> statuses)
    {
        var weights = new SortedDictionary<string, (double Weight, SortedSet<string> Indicators)>(StringComparer.Ordinal);
        foreach (var status in statuses.Where(s => s.Verdict == Verdict.Unknown))
        {
            var missing = Missing(record, status);
            foreach (var fact in missing)
            {
                if (!weights.TryGetValue(fact, out var so))
                    so = (0, new SortedSet<string>(StringComparer.Ordinal));
                so.Indicators.Add(status.Indicator);
                weights[fact] = (so.Weight + (1.0 / missing.Count), so.Indicators);
            }
        }

        return
        [
            .. weights
                .OrderByDescending(w => w.Value.Weight)
                .ThenBy(w => w.Value.Indicators.Min, StringComparer.Ordinal)
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Select(w => new ProviderQuestion(w.Key, About(record, w.Key), [.. w.Value.Indicators], w.Value.Weight)),
        ];
    }

    private static List<string> Missing(ProgramRecord record, IndicatorStatus status)
    {
        var unknown = status.Findings.Where(f => f.Verdict == Verdict.Unknown).ToList();
        if (unknown.Exists(f => f.Remedy == Remedies.NameTarget))
            return [Target];
        var facts = ProgramFacts.All.Where(f => f.ReadBy.Contains(status.Indicator, StringComparer.Ordinal)).Select(f => f.Name).ToList();
        var silent = facts.Where(f => record.Of(f).IsEmpty).ToList();
        // Every fact has a record, but not enough of it: ask for the rest of each.
        return silent.Count > 0 ? silent : facts;
    }

    private static ImmutableArray<string> About(ProgramRecord record, string fact)
    {
        var info = ProgramFacts.Find(fact);
        if (info is null || info.About.Kind != FactValueKind.Code)
            return [];
        return [.. info.About.Codes.Where(code => record.Says(fact, code) is null).Order(StringComparer.Ordinal)];
    }
}
