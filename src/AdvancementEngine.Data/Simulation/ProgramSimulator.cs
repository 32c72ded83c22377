using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Simulation;

/// <summary>Draws programs: each trains for an occupation in the catalog and has some of the facts that a program can record.</summary>
internal sealed class ProgramSimulator(CareerCatalog catalog, SimulationOptions options)
{
    private readonly IReadOnlyList<Origin> _targets = Origin.Of(catalog, options);

    /// <summary>Ids of the programs.</summary>
    public IReadOnlyList<string> Ids { get; } =
    [.. Enumerable.Range(1, options.Programs).Select(n => string.Create(CultureInfo.InvariantCulture, $"S-PRG-{n:000}"))];

    /// <summary>Rows of programs.csv.</summary>
    public IEnumerable<string[]> Programs() =>
        Ids.Select(
            (id, i) => new[] { id, CohortMarks.Simulated, "Simulated provider", $"Simulated training {i + 1}", Target(i).Occupation.Code }
        );

    /// <summary>Rows of program_facts.csv, in the order of <see cref="ProgramReader.FactColumns"/>.</summary>
    public IEnumerable<string[]> Facts()
    {
        for (var i = 0; i < Ids.Count; i++)
        {
            var draws = new SimulationDraws(options.Seed, ulong.MaxValue - (ulong)i);
            var target = Target(i);
            var date = options.AsOf.AddDays(-draws.Between(30, 700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string[] Fact(string name, string about, string value, string occupation = "") =>
                [Ids[i], name, about, value, occupation, string.Empty, date, CohortMarks.Simulated, string.Empty];
            foreach (
                var element in draws
                    .Some([.. target.Technologies.Distinct(StringComparer.Ordinal)], 5)
                    .Concat(draws.Some(target.Skills, 5))
                    .Order(StringComparer.Ordinal)
            )
                yield return Fact(ProgramFacts.Taught, element, draws.Between(8, 80).ToString(CultureInfo.InvariantCulture));
            foreach (var support in draws.Some(Supports.Codes, draws.Between(1, 4)).Order(StringComparer.Ordinal))
                yield return Fact(ProgramFacts.Support, support, string.Empty);
            if (target.Credentials.Count > 0)
                yield return Fact(ProgramFacts.CredentialOffered, draws.Of(target.Credentials), string.Empty);
            if (draws.Percent(50))
                yield return Fact(ProgramFacts.Activity, "internship", "120", target.Occupation.Code);
            if (draws.Percent(50))
                yield return Fact(ProgramFacts.FollowUpMonths, string.Empty, draws.Of(["3", "6", "12"]));
            yield return Fact(ProgramFacts.LengthHours, string.Empty, draws.Of(["240", "360", "480", "640"]));
        }
    }

    private Origin Target(int program)
    {
        var draws = new SimulationDraws(options.Seed ^ 0x50524F4752414DUL, (ulong)program);
        return draws.Of(_targets);
    }
}
