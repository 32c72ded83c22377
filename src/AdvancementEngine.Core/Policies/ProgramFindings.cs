using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Files;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies;

/// <summary>Findings about a training program, and about every opportunity in relation to it: computed once per program version, book,
/// catalog and as-of date, and reused for every participant. Immutable; safe to share.</summary>
public sealed class ProgramFindings
{
    private readonly CareerCatalog _catalog;
    private readonly ImmutableArray<Finding>[] _occupations;
    private readonly ImmutableArray<Finding>[] _credentials;

    internal ProgramFindings(
        string book,
        ProgramRecord? record,
        CareerCatalog catalog,
        DateOnly asOf,
        ImmutableArray<Finding> program,
        ImmutableArray<Finding>[] occupations,
        ImmutableArray<Finding>[] credentials
    )
    {
        Book = book;
        Record = record;
        AsOf = asOf;
        Program = program;
        _catalog = catalog;
        _occupations = occupations;
        _credentials = credentials;
        foreach (var one in record?.Requirements ?? [])
            if (record!.Requirements.Any(other => AcceptedValues.Contradict(one, other)))
                Contradicted.Add(one);
    }

    /// <summary>Version of the book they come from.</summary>
    public string Book { get; }

    /// <summary>The program's record; null for "no program".</summary>
    public ProgramRecord? Record { get; }

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Findings about the program, in book order; empty without a program.</summary>
    public ImmutableArray<Finding> Program { get; }

    /// <summary>Findings about an occupation in relation to this program, in book order; empty for one outside the catalog.</summary>
    public ImmutableArray<Finding> OfOccupation(string code) =>
        _catalog.OccupationIndex(code) is var index and >= 0 ? _occupations[index] : [];

    /// <summary>Findings about an occupation by dense catalog index.</summary>
    internal ImmutableArray<Finding> OfOccupation(int index) => _occupations[index];

    /// <summary>Findings about a credential in relation to this program, in book order; empty for one outside the catalog.</summary>
    public ImmutableArray<Finding> OfCredential(string code) =>
        _catalog.CredentialIndex(code) is var index and >= 0 ? _credentials[index] : [];

    internal CareerCatalog Catalog => _catalog;

    /// <summary>Entry requirements contradicted by another one of the same program; they decide nothing.</summary>
    internal HashSet<ProgramRequirement> Contradicted { get; } = [];
}
