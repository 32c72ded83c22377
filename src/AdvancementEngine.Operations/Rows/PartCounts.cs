using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Counts of participants, summed over the parts for the report. Recommendations are counted over the requested places; what
/// blocks and what opens occupations, over the whole catalog.</summary>
internal sealed class PartCounts
{
    private readonly List<PolicyInfo> _policies = [];
    private readonly List<string> _elements = [];
    private readonly List<string> _elementsOfOne = [];

    public long Participants { get; set; }

    public long NotEnoughKnown { get; set; }

    public long FewFacts { get; set; }

    public long OldFacts { get; set; }

    public long WithNext { get; set; }

    public long NothingNext { get; set; }

    /// <summary>By occupation: participants for whom it is first.</summary>
    public Tally First { get; init; } = new();

    /// <summary>By occupation: participants for whom it is listed.</summary>
    public Tally Listed { get; init; } = new();

    /// <summary>By credential: participants for whom it moves at least one occupation to a better group.</summary>
    public Tally Opens { get; init; } = new();

    /// <summary>By blocking policy: participants with an occupation that it blocks.</summary>
    public Tally Blocks { get; init; } = new();

    /// <summary>By blocking policy: occupations it blocks, summed over participants.</summary>
    public Tally BlockedOccupations { get; init; } = new();

    /// <summary>By element of the blocking policies: participants with an occupation that one of them blocks.</summary>
    public Tally ElementBlocks { get; init; } = new();

    /// <summary>By element of the blocking policies: occupations that one of them blocks, summed over participants.</summary>
    public Tally ElementBlockedOccupations { get; init; } = new();

    /// <summary>By program; empty for participants without one.</summary>
    public SortedDictionary<string, ProgramCounts> Programs { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Counts one participant.</summary>
    public void Add(ScoredParticipant scored)
    {
        var (r, survey) = (scored.Recommendation, scored.Survey);
        Participants++;
        if (r.Status == RecommendationStatus.NotEnoughKnown)
            NotEnoughKnown++;
        else if (survey.Next > 0)
            WithNext++;
        else
            NothingNext++;
        if (scored.Mark.Code.Contains("few-facts", StringComparison.Ordinal))
            FewFacts++;
        if (scored.Mark.Code.Contains("old-facts", StringComparison.Ordinal))
            OldFacts++;
        if (!Programs.TryGetValue(r.Program, out var program))
            Programs.Add(r.Program, program = new());
        program.Participants++;
        if (survey.Next > 0)
            program.WithNext++;
        if (r.Occupations.Length > 0)
        {
            First.Add(r.Occupations[0].Code);
            program.First.Add(r.Occupations[0].Code);
        }

        foreach (var item in r.Occupations)
            Listed.Add(item.Code);
        foreach (var credential in survey.Opening)
        {
            Opens.Add(credential);
            program.Opens.Add(credential);
        }

        AddBlocks(survey, program);
    }

    /// <summary>Adds another part's counts.</summary>
    public void Add(PartCounts other)
    {
        Participants += other.Participants;
        NotEnoughKnown += other.NotEnoughKnown;
        FewFacts += other.FewFacts;
        OldFacts += other.OldFacts;
        WithNext += other.WithNext;
        NothingNext += other.NothingNext;
        First.Add(other.First);
        Listed.Add(other.Listed);
        Opens.Add(other.Opens);
        Blocks.Add(other.Blocks);
        BlockedOccupations.Add(other.BlockedOccupations);
        ElementBlocks.Add(other.ElementBlocks);
        ElementBlockedOccupations.Add(other.ElementBlockedOccupations);
        foreach (var (id, theirs) in other.Programs)
        {
            if (!Programs.TryGetValue(id, out var mine))
                Programs.Add(id, mine = new());
            mine.Add(theirs);
        }
    }

    // An occupation counts once for an element, even if several policies of that element block it.
    private void AddBlocks(RankSurvey survey, ProgramCounts program)
    {
        _policies.Clear();
        _elements.Clear();
        var occupation = string.Empty;
        foreach (ref readonly var block in survey.Blocks)
        {
            BlockedOccupations.Add(block.Policy.Code);
            if (!_policies.Contains(block.Policy))
                _policies.Add(block.Policy);
            if (!ReferenceEquals(occupation, block.Occupation))
                _elementsOfOne.Clear();
            occupation = block.Occupation;
            if (_elementsOfOne.Contains(block.Policy.Element))
                continue;
            _elementsOfOne.Add(block.Policy.Element);
            ElementBlockedOccupations.Add(block.Policy.Element);
            if (!_elements.Contains(block.Policy.Element))
                _elements.Add(block.Policy.Element);
        }

        foreach (var policy in _policies)
        {
            Blocks.Add(policy.Code);
            program.Blocks.Add(policy.Code);
        }

        foreach (var element in _elements)
            ElementBlocks.Add(element);
    }
}
