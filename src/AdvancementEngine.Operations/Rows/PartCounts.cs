using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Counts of participants, added up over the parts for the report. Dictionaries are ordinal, so that equal counts are equal bytes.</summary>
[System.Text.Json.Serialization.JsonObjectCreationHandling(System.Text.Json.Serialization.JsonObjectCreationHandling.Populate)]
internal sealed class PartCounts
{
    public long Participants { get; set; }

    public long NotEnoughKnown { get; set; }

    public long FewFacts { get; set; }

    public long OldFacts { get; set; }

    public long WithOpen { get; set; }

    public long NothingOpen { get; set; }

    /// <summary>By occupation: participants it is first for.</summary>
    public SortedDictionary<string, long> First { get; } = new(StringComparer.Ordinal);

    /// <summary>By occupation: participants it is listed for.</summary>
    public SortedDictionary<string, long> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>By credential: participants it is listed for.</summary>
    public SortedDictionary<string, long> Credentials { get; } = new(StringComparer.Ordinal);

    /// <summary>By credential: participants for whom it moves at least one occupation to a better group.</summary>
    public SortedDictionary<string, long> Opens { get; } = new(StringComparer.Ordinal);

    /// <summary>By blocking policy: participants with a listed occupation that it blocks.</summary>
    public SortedDictionary<string, long> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>By element of the blocking policies: participants with a listed occupation one of them blocks.</summary>
    public SortedDictionary<string, long> BlockedElements { get; } = new(StringComparer.Ordinal);

    /// <summary>By program: participants.</summary>
    public SortedDictionary<string, long> Programs { get; } = new(StringComparer.Ordinal);

    /// <summary>By program: participants with a listed occupation that is open.</summary>
    public SortedDictionary<string, long> ProgramsWithOpen { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts one participant.</summary>
    public void Add(ScoredParticipant scored)
    {
        var r = scored.Recommendation;
        Participants++;
        if (r.Status == RecommendationStatus.NotEnoughKnown) NotEnoughKnown++;
        if (scored.Mark.Code.Contains("few-facts", StringComparison.Ordinal)) FewFacts++;
        if (scored.Mark.Code.Contains("old-facts", StringComparison.Ordinal)) OldFacts++;
        Count(Programs, r.Program);
        var open = r.Occupations.Any(o => o.Group == OpportunityGroup.Open);
        if (open) WithOpen++;
        if (open) Count(ProgramsWithOpen, r.Program);
        else if (r.Occupations.Length > 0) NothingOpen++;
        if (r.Occupations.Length > 0) Count(First, r.Occupations[0].Code);
        var blocking = new SortedSet<string>(StringComparer.Ordinal);
        var elements = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in r.Occupations)
        {
            Count(Listed, item.Code);
            foreach (var finding in item.Findings)
            {
                if (finding is not { Verdict: Verdict.NotMet, Effect: EffectKind.Block }) continue;
                blocking.Add(finding.Policy.Code);
                elements.Add(finding.Policy.Element);
            }
        }

        foreach (var policy in blocking) Count(Blocks, policy);
        foreach (var element in elements) Count(BlockedElements, element);
        foreach (var item in r.Credentials)
        {
            Count(Credentials, item.Code);
            if (!item.Opens.IsEmpty) Count(Opens, item.Code);
        }
    }

    /// <summary>Adds another part's counts.</summary>
    public void Add(PartCounts other)
    {
        Participants += other.Participants;
        NotEnoughKnown += other.NotEnoughKnown;
        FewFacts += other.FewFacts;
        OldFacts += other.OldFacts;
        WithOpen += other.WithOpen;
        NothingOpen += other.NothingOpen;
        Add(First, other.First);
        Add(Listed, other.Listed);
        Add(Credentials, other.Credentials);
        Add(Opens, other.Opens);
        Add(Blocks, other.Blocks);
        Add(BlockedElements, other.BlockedElements);
        Add(Programs, other.Programs);
        Add(ProgramsWithOpen, other.ProgramsWithOpen);
    }

    private static void Count(SortedDictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static void Add(SortedDictionary<string, long> mine, SortedDictionary<string, long> theirs)
    {
        foreach (var (key, count) in theirs)
            mine[key] = mine.GetValueOrDefault(key) + count;
    }
}
