namespace AdvancementEngine.Client;

/// <summary>A summary of a recommendation.</summary>
/// <param name="Digest">Identifies the recommendation; send it with the outcome.</param>
/// <param name="Bundle">Bundle that ranked.</param>
/// <param name="AsOf">As-of date of the facts.</param>
/// <param name="IsRanked">False if not enough is known about the person.</param>
/// <param name="Occupations">Best first.</param>
/// <param name="Credentials">Best first.</param>
/// <param name="AskNext">Questions whose answers would change the list most.</param>
/// <param name="Notes">What was not used or not given.</param>
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
