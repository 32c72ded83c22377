using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Simulation;

/// <summary>An occupation people start from, with what can be drawn of it.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Skills">Skills and knowledge at or above the lowest importance, ordinal.</param>
/// <param name="Technologies">Technologies, ordinal, hot and in-demand ones several times.</param>
/// <param name="Credentials">Credential codes linked at or above the lowest strength, ordinal.</param>
internal sealed record Origin(
    Occupation Occupation,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Technologies,
    IReadOnlyList<string> Credentials
)
{
    // People rather have what employers ask for than what a list of hundreds also names.
    private const int InDemandTimes = 8;
    private const int HotTimes = 3;

    /// <summary>The occupations a directed step leaves, ordinal by code; all of them where the catalog has no steps.</summary>
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
