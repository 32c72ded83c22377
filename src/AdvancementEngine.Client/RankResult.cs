namespace AdvancementEngine.Client;

/// <summary>A recommendation in short.</summary>
/// <param name="Digest">Identifies it: send it with the outcome.</param>
/// <param name="Bundle">Bundle that ranked.</param>
/// <param name="AsOf">Day the facts were taken as of.</param>
/// <param name="IsRanked">False where not enough is known of the person.</param>
/// <param name="Occupations">Best first.</param>
/// <param name="Credentials">Best first.</param>
/// <param name="AskNext">Questions whose answers would change the list most.</param>
/// <param name="Notes">What could not be used or was not given.</param>
public sealed record RankResult(
    string Digest,
    string Bundle,
    DateOnly AsOf,
    bool IsRanked,
    IReadOnlyList<RankedItem> Occupations,
    IReadOnlyList<RankedItem> Credentials,
    IReadOnlyList<string> AskNext,
    IReadOnlyList<string> Notes
);
