using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Wire.V1;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>The made-up demo cohort as requests.</summary>
internal static class DemoRequests
{
    private static readonly Lazy<RankRequest[]> s_read = new(() =>
    {
        var cohort = CohortReader.Open(ShippedFiles.Demo, MadeUpModel.Catalog, null, new DateOnly(2026, 10, 1));
        return
        [
            .. cohort
                .Rows()
                .Select(row => row.Participant)
                .OfType<Participants.Participant>()
                .Select(person => new RankRequest
                {
                    Participant = ContractMapping.ToWire(person),
                    Program =
                        person.Program is { } id && cohort.Programs.Programs.TryGetValue(id, out var program)
                            ? ContractMapping.ToWire(program)
                            : null,
                    AsOf = cohort.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                }),
        ];
    });

    public static IReadOnlyList<RankRequest> All => s_read.Value;

    /// <summary>The first one, to be changed at will.</summary>
    public static RankRequest First() => All[0].Clone();

    public static DateOnly AsOf => DateOnly.ParseExact(All[0].AsOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
