namespace AdvancementEngine.Data.Importers;

/// <summary>How person-years are converted to moves.</summary>
public sealed record Nlsy97Options
{
    /// <summary>The defaults.</summary>
    public static Nlsy97Options Default { get; } = new();

    /// <summary>Years the next occupation must be held to count as an outcome. Spells of one year are often miscoding. 1 to 10.</summary>
    public int LeastYears { get; init; } = 2;

    /// <summary>Years an occupation must be held to be the origin of a move; shorter spells count only as earlier occupations of later
    /// states. 1 to 10.</summary>
    public int LeastOriginYears { get; init; } = 1;

    /// <summary>True treats A, one year of B, A again as one spell of A.</summary>
    public bool MergeReturns { get; init; }

    /// <summary>Age from which the end of a spell is a state; jobs before that are only earlier occupations. Ignored if the file has no
    /// age.</summary>
    public int LeastAge { get; init; } = 20;

    /// <summary>Last year read; later rows are dropped before any processing. Null reads all.</summary>
    public int? Until { get; init; }

    /// <summary>Only moves into an occupation entered after this year. Null uses all.</summary>
    public int? After { get; init; }

    /// <summary>People are divided into five parts by a hash of their id; only these parts are used. Empty uses everyone.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Hourly wage from which a wage counts as top-coded, in dollars of its year: it gives a band, but no wage change.</summary>
    public double TopWage { get; init; } = 200;

    /// <summary>Distinctive elements of occupations, added to the elements of people who hold one; null omits them.</summary>
    public CensusProfiles? Profiles { get; init; }

    /// <summary>Additional columns to read as elements of a state, as of its year.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>Number of parts people are divided into.</summary>
    public const int PartCount = 5;
}
