using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Benchmarks.Pathways;

/// <summary>A made-up catalog of a given size whose ladder is denser than the shipped one (3.7 steps up per occupation): each occupation
/// has up to ten steps up, each with up to five usual credentials.</summary>
internal sealed class LargeLadder
{
    private const int StepsUp = 10;
    private const int People = 20;
    private static readonly SourceNote s_madeUp = new(SourceNote.Ours, string.Empty, "2026-01", "Made-up for a benchmark");
    private readonly Random _draw = new(7);

    public LargeLadder(int occupations, int credentials)
    {
        var codes = Enumerable
            .Range(0, occupations)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{11 + (i / 20)}-{1000 + i}.00"))
            .ToArray();
        var names = Enumerable
            .Range(0, credentials)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"made-up-{i:0000}"))
            .ToArray();
        var catalog = new CareerCatalog(
            new CatalogParts
            {
                Version = "made up",
                Occupations =
                [
                    .. codes.Select(
                        (code, i) =>
                            new Occupation
                            {
                                Code = code,
                                Title = "Made up",
                                Level = (OccupationLevel)Math.Min(5, 1 + (i * 5 / occupations)),
                                Experience = _draw.NextDouble() < 0.5 ? new ExperienceAsked(_draw.Next(0, 25), 36, "ours") : null,
                                Wage = Pay(30000 + (110 * i) + (1000 * _draw.Next(0, 20))),
                            }
                    ),
                ],
                Elements =
                [
                    .. codes.Select(c => new Element("occupation:" + c, c)),
                    .. names.Select(n => new Element("credential:" + n, n)),
                ],
                Credentials =
                [
                    .. names.Select(
                        (name, i) =>
                            new Credential
                            {
                                Code = name,
                                Name = name,
                                Vendor = "Made-up",
                                Source = "ours",
                                Facts = new CredentialFacts
                                {
                                    Level = new((CredentialLevel)(1 + (i % 4)), s_madeUp),
                                    FeeUsd = new(_draw.Next(0, 900), s_madeUp),
                                    StudyHours = new(_draw.Next(20, 300), s_madeUp),
                                    Prerequisites =
                                        i > 9 && _draw.NextDouble() < 0.3
                                            ? new Sourced<ImmutableArray<ImmutableArray<string>>>(
                                                [
                                                    [names[i - 4], names[i - 8]],
                                                ],
                                                s_madeUp
                                            )
                                            : null,
                                },
                            }
                    ),
                ],
                LadderSteps =
                [
                    .. Enumerable
                        .Range(0, occupations)
                        .SelectMany(from => Targets(from, occupations).Select(to => Step(codes[from], codes[to], names))),
                ],
            }
        );
        Moves = new LadderMoves(catalog);
        Steps = catalog.Ladder.Steps.Length;
        Starts = [.. Enumerable.Range(0, People).Select(i => (Start(i), (IStageFit)new Spread(i)))];
    }

    public LadderMoves Moves { get; }

    public int Steps { get; }

    public (PathwayStart Start, IStageFit Fit)[] Starts { get; }

    private static WageEstimate Pay(int p25) => new("99", "U.S.", null, null, p25, p25 + 10000, null, null, false);

    // Steps go up by a few tens to a few hundreds of places, so three stages can lead from one end to the other.
    private IEnumerable<int> Targets(int from, int occupations) =>
        Enumerable.Range(0, StepsUp).Select(_ => from + _draw.Next(1, 500)).Where(to => to < occupations).Distinct().Order();

    private LadderStep Step(string from, string to, string[] names)
    {
        var low = _draw.Next(0, 24);
        return new LadderStep
        {
            From = from,
            To = to,
            Kind = StepKind.Up,
            MonthsLow = low,
            MonthsHigh = low + _draw.Next(0, 36),
            Credentials = [.. Enumerable.Range(0, _draw.Next(0, 6)).Select(_ => names[_draw.Next(names.Length)]).Distinct()],
            Source = s_madeUp,
        };
    }

    private PathwayStart Start(int i) =>
        new()
        {
            Occupations = [new StartingJob(i * 13, i * 3 % 30)],
            Credentials = new[] { i * 7, i * 11 }.ToFrozenSet(),
            HoursAWeek = 4 + (i % 12),
            MoneyUsd = i % 3 == 0 ? 2000 : null,
        };

    private sealed class Spread(int seed) : IStageFit
    {
        public float Distance(ReadOnlySpan<int> jobs, ReadOnlySpan<int> credentials, int occupation)
        {
            var hash = (seed * 31) + occupation;
            foreach (var job in jobs)
                hash = (hash * 31) + job;
            foreach (var credential in credentials)
                hash = (hash * 37) + credential;
            return (hash & 7) * 0.125f;
        }
    }
}
