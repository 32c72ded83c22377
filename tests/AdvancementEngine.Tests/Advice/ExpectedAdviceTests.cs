using System.Globalization;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Advice;

/// <summary>Every <c>docs/advice/*/expected.csv</c>, written before any run: hits among the first three occupations and credentials, hits
/// of the one next step, and answers never to be given. The aim is 0.9 of each; where it is not met the test skips and says by how much,
/// and fails where fewer hold than <c>docs/advice/reached.csv</c> says.</summary>
public sealed class ExpectedAdviceTests(ITestOutputHelper output)
{
    private const int First = 3;
    private const int Shown = 5;
    private const double Enough = 0.9;

    public static TheoryData<string> Trials =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathOf("docs", "advice"))
                .Where(folder => File.Exists(Path.Combine(folder, "expected.csv")))
                .Select(folder => Path.GetFileName(folder)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Trials))]
    public void Rank_PeopleOfABlindTrial_GetTheAnswersExpected(string trial)
    {
        var folder = Repository.PathOf("docs", "advice", trial);
        var cohort = CohortReader.Open(folder, ShippedBundle.Catalog, null, new DateOnly(2026, 11, 1));
        var ranker = new Ranker(ShippedBundle.Bundle);
        var results = new Dictionary<string, Recommendation>(StringComparer.Ordinal);
        foreach (var row in cohort.Rows())
        {
            if (row.Participant is not { } person)
                continue;
            results[person.Id] = ranker.Rank(
                person,
                person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null,
                cohort.AsOf,
                new RankOptions { Top = Shown }
            );
        }

        var counts = new SortedDictionary<string, (int Held, int All)>(StringComparer.Ordinal);
        var report = new StringBuilder();
        foreach (var expected in ExpectedAnswers.Read(Path.Combine(folder, "expected.csv"), ShippedBundle.Catalog))
        {
            Assert.True(
                results.TryGetValue(expected.Participant, out var result),
                $"{trial}: {expected.Participant} is no participant that could be read"
            );
            var given = Given(expected.Kind, result);
            var held = expected.Kind.StartsWith("never-", StringComparison.Ordinal)
                ? !given.Intersect(expected.Accept, StringComparer.Ordinal).Any()
                : IsHit(given, expected.Accept);
            var (before, all) = counts.GetValueOrDefault(expected.Kind);
            counts[expected.Kind] = (before + (held ? 1 : 0), all + 1);
            if (!held)
                report.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  {expected.Participant} {expected.Kind,-16} given {Names(given)}; "
                        + $"{(expected.Kind.StartsWith("never-", StringComparison.Ordinal) ? "never" : "expected")} "
                        + $"{Names(expected.Accept)}"
                );
        }

        var table = string.Join(
            '\n',
            counts.Select(c =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{trial} {c.Key,-16} {c.Value.Held,3} of {c.Value.All,3} = {Share(c.Value):0.000}"
                )
            )
        );
        output.WriteLine(table + "\n" + report);
        foreach (var (kind, count) in counts)
            Assert.True(
                count.Held >= Reached(trial, kind),
                $"{trial}: {count.Held} {kind} answers hold; needed: the {Reached(trial, kind)} reached before\n{table}\n{report}"
            );
        // Short of the aim is no pass: the test says so and skips.
        var missed = counts.Where(c => Share(c.Value) < Enough).Select(c => $"{c.Key} {c.Value.Held} of {c.Value.All}");
        Assert.SkipWhen(missed.Any(), $"aim not met, {Enough} of every kind: {string.Join(", ", missed)}");
    }

    // What the trial has reached before, so that a change that makes it worse fails. Only rises.
    private static int Reached(string trial, string kind) =>
        File.ReadLines(Repository.PathOf("docs", "advice", "reached.csv"))
            .Skip(1)
            .Select(l => l.Split(','))
            .Where(l => l[0] == trial && l[1] == kind)
            .Select(l => int.Parse(l[2], CultureInfo.InvariantCulture))
            .SingleOrDefault();

    // Never as something to begin now; a credential never at all.
    private static List<string> Given(string kind, Recommendation result) =>
        kind switch
        {
            ExpectedAnswers.Occupation =>
            [
                .. result.Occupations.Where(o => o.Group != OpportunityGroup.Other).Take(First).Select(o => o.Code),
            ],
            ExpectedAnswers.Credential => [.. result.Credentials.Take(First).Select(c => c.Code)],
            ExpectedAnswers.NeverOccupation =>
            [
                .. result.Occupations.Take(Shown).Where(o => o.Group == OpportunityGroup.Next).Select(o => o.Code),
            ],
            ExpectedAnswers.NeverCredential => [.. result.Credentials.Take(Shown).Select(c => c.Code)],
            _ => result.NextStep is { } step ? [ExpectedAnswers.Word(step.Kind)] : [],
        };

    private static bool IsHit(List<string> given, IReadOnlyList<string> accept) =>
        given.Count == 0
            ? accept.Contains(ExpectedAnswers.None, StringComparer.Ordinal)
            : given.Intersect(accept, StringComparer.Ordinal).Any();

    private static string Names(IReadOnlyCollection<string> codes) =>
        codes.Count == 0 ? "nothing" : string.Join(", ", codes.Select(c => ShippedBundle.Catalog.FindOccupation(c)?.Title ?? c));

    private static double Share((int Held, int All) count) => (double)count.Held / count.All;
}
