namespace AdvancementEngine.Data.Importers;

/// <summary>How person-years become moves.</summary>
public sealed record Nlsy97Options
{
    /// <summary>What is used unless options say otherwise.</summary>
    public static Nlsy97Options Default { get; } = new();

    /// <summary>Years the next occupation must be held to count as an outcome. Spells of one year are often miscoding. 1 to 10.</summary>
    public int LeastYears { get; init; } = 2;

    /// <summary>Years an occupation must be held to be left for another; shorter spells stay earlier occupations of later states. 1 to
    /// 10.</summary>
    public int LeastOriginYears { get; init; } = 1;

    /// <summary>True takes A, one year of B, A again for one spell of A.</summary>
    public bool MergeReturns { get; init; }

    /// <summary>Age from which the end of a spell is a state; jobs before are earlier occupations only. Not read where the file has no
    /// age.</summary>
    public int LeastAge { get; init; } = 20;

    /// <summary>Last year read; later rows are left out before anything is made of them. Null reads all.</summary>
    public int? Until { get; init; }

    /// <summary>Only moves into an occupation entered after this year. Null takes all.</summary>
    public int? After { get; init; }

    /// <summary>People are dealt into five parts by a hash of their id; only these parts are taken. Empty takes everybody.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Hourly wage from which a wage is taken as top-coded, dollars of its year: it gives a band, and no change of wage.</summary>
    public double TopWage { get; init; } = 200;

    /// <summary>What sets occupations apart, to stand among the elements of whoever holds one; null leaves it out.</summary>
    public CensusProfiles? Profiles { get; init; }

    /// <summary>Further columns to read as elements of a state, as of its year.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>Number of parts people are dealt into.</summary>
    public const int PartCount = 5;
}
