using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>The cohort that a file of recommendations was ranked from, read as of their date.</summary>
/// <param name="ById">Everyone who was read.</param>
/// <param name="Order">Their ids in the order of the cohort.</param>
/// <param name="Programs">The cohort's programs by id.</param>
internal sealed record RecordedCohort(
    IReadOnlyDictionary<string, Participant> ById,
    IReadOnlyList<string> Order,
    IReadOnlyDictionary<string, TrainingProgram> Programs
)
{
    /// <summary>Reads a cohort.</summary>
    /// <exception cref="Data.DataException">It cannot be used at all.</exception>
    public static RecordedCohort Read(string path, CareerCatalog catalog, DateOnly asOf)
    {
        var cohort = CohortReader.Open(path, catalog, asOf, asOf);
        Participant[] people = [.. cohort.Rows().Select(r => r.Participant).OfType<Participant>()];
        return new(
            people.ToDictionary(p => p.Id, StringComparer.Ordinal),
            [.. people.Select(p => p.Id)],
            cohort.Programs.Programs
        );
    }
}
