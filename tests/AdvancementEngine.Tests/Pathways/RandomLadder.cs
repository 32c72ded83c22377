using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Tests.Pathways;

/// <summary>Small made-up ladders with credentials, from a seed: steps only lead upward in the order of codes, as the import
/// checks.</summary>
internal sealed class RandomLadder
{
    private static readonly SourceNote s_madeUp = new(SourceNote.Ours, string.Empty, "2026-01", "Made-up for a test");
    private readonly Random _draw;

    public RandomLadder(int seed, int occupations = 7, int credentials = 6, double steps = 0.6)
    {
        _draw = new Random(seed);
        var codes = Enumerable.Range(0, occupations).Select(i => $"{i:00}-0000.00").ToArray();
        // In half of them the first occupation is work outside IT, from where training may have to come first.
        var outside = Chance(0.5);
        var names = Enumerable.Range(0, credentials).Select(i => $"cred-{i:00}").ToArray();
        Catalog = new CareerCatalog(
            new CatalogParts
            {
                Version = $"made-up {seed}",
                Occupations =
                [
                    .. codes.Select(
                        (code, i) =>
                            new Occupation
                            {
                                Code = code,
                                Title = code,
                                UsualOrigin = outside && i == 0,
                                Level = (OccupationLevel)Math.Min(5, 1 + i * 5 / occupations),
                                Experience = Chance(0.5) ? new ExperienceAsked(_draw.Next(0, 25), 36, "ours") : null,
                                Wage = Chance(0.9) ? Pay(30000 + 6000 * i + 1000 * _draw.Next(0, 15)) : null,
                            }
                    ),
                ],
                Elements = [.. codes.Select(c => Element("occupation:" + c, c)), .. names.Select(n => Element("credential:" + n, n))],
                Credentials = [.. names.Select((name, i) => Credential(name, i, names))],
                Training =
                [
                    .. codes
                        .Where(_ => Chance(0.3))
                        .Select(c => new TrainingMedian(
                            TrainingMedian.Occupation,
                            c,
                            [],
                            12,
                            6,
                            new(12, 40, 80 + _draw.Next(0, 300), 500),
                            Chance(0.7) ? new(12, 100, 1000, 2000) : null,
                            s_madeUp
                        )),
                ],
                LadderSteps = [.. Pairs(occupations).Where(_ => Chance(steps)).Select(p => Step(codes[p.From], codes[p.To], names))],
            }
        );
    }

    public CareerCatalog Catalog { get; }

    public PathwayStart Start() =>
        new()
        {
            Occupations = Chance(0.9)
                ? [new StartingJob(0, _draw.Next(0, 30)), .. Chance(0.3) ? [new StartingJob(1, 6)] : Array.Empty<StartingJob>()]
                : [],
            Outside = Chance(0.3),
            Credentials = Enumerable.Range(0, Catalog.Credentials.Length).Where(_ => Chance(0.2)).ToFrozenSet(),
            HoursAWeek = Chance(0.7) ? _draw.Next(2, 20) : null,
            MoneyUsd = Chance(0.5) ? _draw.Next(0, 2000) : null,
            Ready = Chance(0.3) ? [_draw.Next(1, Catalog.Occupations.Length)] : [],
            Advised = Chance(0.5) ? _draw.Next(0, Catalog.Credentials.Length) : -1,
            Toward = _draw.Next(1, Catalog.Occupations.Length),
            Training = Chance(0.5)
                ? new TrainingAhead(Chance(0.5), Chance(0.5) ? _draw.Next(20, 400) : null, Chance(0.5) ? 600 : null)
                : null,
            ToLearn = Chance(0.5) ? [.. Enumerable.Range(0, Catalog.Occupations.Length).Select(_ => Learned())] : [],
            FeePaidPercent = new Dictionary<int, float> { [0] = 50 }.ToFrozenDictionary(),
        };

    public PathwayOptions Options() =>
        new()
        {
            Target = Chance(0.6) ? _draw.Next(2, Catalog.Occupations.Length) : null,
            HorizonMonths = _draw.Next(36, 240),
            Paths = _draw.Next(1, 6),
            MostStages = 4,
            FewestStages = _draw.Next(1, 3),
            First = (PathwayPreference)_draw.Next(0, 4),
            LeastPay = Chance(0.2) ? 50000 : null,
        };

    private ImmutableArray<int> Learned() => [.. Enumerable.Range(0, 5).Where(_ => Chance(0.3))];

    private static IEnumerable<(int From, int To)> Pairs(int n) =>
        Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(i + 1, n - i - 1).Select(j => (i, j)));

    private static Element Element(string id, string name) => new(id, name);

    private static WageEstimate Pay(int p25) => new("99", "U.S.", null, null, p25, p25 + 10000, null, null, false);

    private bool Chance(double p) => _draw.NextDouble() < p;

    private Sourced<T>? Maybe<T>(double p, T value) => Chance(p) ? new Sourced<T>(value, s_madeUp) : null;

    private Credential Credential(string name, int at, string[] names) =>
        new()
        {
            Code = name,
            Name = name,
            Vendor = "Made-up",
            Source = "ours",
            Facts = new CredentialFacts
            {
                Level = Maybe(0.8, (CredentialLevel)_draw.Next(1, 4)),
                FeeUsd = Maybe(0.8, (float)_draw.Next(0, 600)),
                StudyHours = Maybe(0.7, (float)_draw.Next(10, 200)),
                Prerequisites =
                    at > 1 && Chance(0.4)
                        ? new Sourced<ImmutableArray<ImmutableArray<string>>>(
                            [
                                [names[at - 1], names[at - 2]],
                            ],
                            s_madeUp
                        )
                        : null,
                ExperienceRequiredMonths = Maybe(0.2, (float)_draw.Next(0, 24)),
            },
        };

    private LadderStep Step(string from, string to, string[] names)
    {
        var low = _draw.Next(0, 24);
        return new LadderStep
        {
            From = from,
            To = to,
            Kind = Chance(0.9) ? StepKind.Up : StepKind.Lateral,
            MonthsLow = low,
            MonthsHigh = low + _draw.Next(0, 36),
            Credentials = [.. names.Where(_ => Chance(0.3))],
            Source = s_madeUp,
        };
    }
}
