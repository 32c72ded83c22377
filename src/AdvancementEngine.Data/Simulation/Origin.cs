using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Simulation;

/// <summary>An occupation that people start from, with what can be drawn from it.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Skills">Skills and knowledge with at least the minimum importance, in ordinal order.</param>
/// <param name="Technologies">Technologies in ordinal order, with hot and in-demand ones repeated.</param>
/// <param name="Credentials">Credential codes linked with at least the minimum strength, in ordinal order.</param>
internal sealed record Origin(
    Occupation Occupation,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Technologies,
    IReadOnlyList<string> Credentials
)
{
    // People are more likely to have what employers ask for than any other of the hundreds of technologies in a list.
    private const int InDemandTimes = 8;
    private const int HotTimes = 3;

    /// <summary>The origins of directed steps, in ordinal order; all occupations if the catalog has no steps.</summary>
    public static IReadOnlyList<Origin> Of(CareerCatalog catalog, SimulationOptions options)
    {
        var left = catalog.Steps.Select(s => s.From).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalog
                .Occupations.Where(o => left.Count == 0 || left.Contains(o.Code))
                .Select(o => new Origin(
                    o,
                    [.. o.Ratings.Where(r => r.Importance >= options.LowestImportance).Select(r => r.Element)],
                    [
                        .. o.Technologies.SelectMany(t =>
                            Enumerable.Repeat(
                                t.Element,
                                t.InDemand ? InDemandTimes
                                    : t.Hot ? HotTimes
                                    : 1
                            )
                        ),
                    ],
                    [
                        .. catalog
                            .CredentialLinks.Where(l =>
                                l.Occupation == o.Code
                                && l.Strength >= options.LowestCredentialStrength
                                && catalog.FindCredential(l.Credential)!.Status == CredentialStatus.Active
                            )
                            .Select(l => l.Credential)
                            .Distinct(StringComparer.Ordinal),
                    ]
                )),
        ];
    }
}
