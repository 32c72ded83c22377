using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Benchmarks.Ranking;

/// <summary>Ranks one participant end to end over made-up catalogs of increasing size: the cost of each additional occupation, and how many
/// occupations need not be evaluated thanks to the declared bounds.</summary>
internal static class CatalogSizes
{
    private const int Rank = 40;
    private const int Technologies = 200;
    private const int People = 20;
    private const int Rounds = 40;
    private static readonly int[] s_sizes = [50, 100, 200, 400, 800];

    public static string Markdown()
    {
        var cases = s_sizes.Select(size => new Case(size)).ToArray();
        var least = new double[cases.Length];
        Array.Fill(least, double.PositiveInfinity);
        for (var round = -20; round < Rounds; round++)
        {
            for (var c = 0; c < cases.Length; c++)
            {
                var time = cases[c].Time();
                if (round >= 0)
                    least[c] = Math.Min(least[c], time);
            }
        }

        var text = new StringBuilder();
        text.AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"## By catalog size (made-up catalogs, made-up people)")
            .AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"Rank {Rank}, both lists, top 10, every change confirmed; sizes alternate, minimum of {Rounds} rounds over {People} "
                    + $"people; half of them have a complete work record."
            )
            .AppendLine();
        text.AppendLine("| occupations | µs per person | µs per additional occupation | evaluated for adjustments |")
            .AppendLine("|---:|---:|---:|---:|");
        for (var c = 0; c < cases.Length; c++)
        {
            var more =
                c == 0
                    ? string.Empty
                    : ((least[c] - least[c - 1]) / (s_sizes[c] - s_sizes[c - 1])).ToString("F2", CultureInfo.InvariantCulture);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {s_sizes[c]} | {least[c]:F1} | {more} | {cases[c].Evaluated:F1} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private sealed class Case
    {
        private static readonly DateOnly s_asOf = new(2026, 10, 1);
        private readonly Ranker _ranker;
        private readonly Participant[] _people;

        public Case(int size)
        {
            var catalog = CatalogOf(size);
            _ranker = new Ranker(Bundle.Create(catalog, PolicyBook.Create(), ModelOf(catalog)));
            _people = [.. Enumerable.Range(0, People).Select(i => PersonOf(i, size))];
            Evaluated = _people.Average(p =>
            {
                _ranker.Rank(p, null, s_asOf, null, out var work);
                return work.Evaluated;
            });
        }

        public double Evaluated { get; }

        public double Time()
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var person in _people)
                _ranker.Rank(person, null, s_asOf);
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / People;
        }

        private static Participant PersonOf(int i, int size) =>
            new()
            {
                Id = $"P-{i:000}",
                Work = [new WorkSpell(Code(i * 7 % size), s_asOf.AddMonths(-24), null, Source.Unsaid)],
                WorkHistoryKnown = i % 2 == 0,
                Education = new EducationRecord(EducationLevel.SomeCollege, Source.Unsaid),
                Evidence =
                [
                    .. Enumerable
                        .Range(0, 9)
                        .Select(t => new Evidence(Technology(((i * 11) + (t * 17)) % Technologies), EvidenceKind.Used, Source.Unsaid)),
                ],
            };

        private static string Code(int i) => string.Create(CultureInfo.InvariantCulture, $"{11 + (i / 20)}-{1000 + i}.00");

        private static string Technology(int i) => string.Create(CultureInfo.InvariantCulture, $"technology:made-up-{i:000}");

        private static CareerCatalog CatalogOf(int size) =>
            new(
                new CatalogParts
                {
                    Version = string.Create(CultureInfo.InvariantCulture, $"made up, {size} occupations"),
                    Elements =
                    [
                        .. Enumerable.Range(0, Technologies).Select(i => new Element(Technology(i), "Made up")),
                        .. Enumerable.Range(0, size).Select(i => new Element("occupation:" + Code(i), "Made up")),
                    ],
                    Occupations =
                    [
                        .. Enumerable
                            .Range(0, size)
                            .Select(i => new Occupation
                            {
                                Code = Code(i),
                                Title = "Made up",
                                JobZone = 1 + (i * 7 % 5),
                                TypicalEducation = (EducationLevel)(1 + (i * 5 % 6)),
                                RelatedExperience = (WorkExperience)(i * 3 % 4 % 3),
                                Technologies =
                                [
                                    .. Enumerable
                                        .Range(0, 8)
                                        .Select(t => Technology(((i * 3) + (t * 7)) % Technologies))
                                        .Distinct()
                                        .Select(t => new TechnologyUse(t, true, true)),
                                ],
                            }),
                    ],
                    Steps = [.. Enumerable.Range(0, size - 9).Select(i => new CareerStep(Code(i), Code(i + 9), 1f, 0.1f, "ours"))],
                }
            );

        private static ModelSet ModelOf(CareerCatalog catalog)
        {
            var numbers = new FixedNumbers(7);
            var data = new FactorModelData
            {
                Rank = Rank,
                ElementIds = [.. catalog.Elements.Select(e => e.Id)],
                ElementFactors = numbers.Next(catalog.Elements.Length * Rank),
                OpportunityIds = [.. catalog.Occupations.Select(o => o.ElementId)],
                OpportunityFactors = numbers.Next(catalog.Occupations.Length * Rank),
                OpportunityBias = numbers.Next(catalog.Occupations.Length),
                Loss = Losses.Softmax,
            };
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            FactorModelCodec.Write(data, buffer);
            var bytes = buffer.WrittenSpan.ToArray();
            var files = ImmutableSortedDictionary
                .Create<string, ModelFile>(StringComparer.Ordinal)
                .Add("occupations", new ModelFile("occupations.aefm", Convert.ToHexStringLower(SHA256.HashData(bytes))));
            return ModelSet.Load(
                new ModelManifest
                {
                    Name = "made-up",
                    Catalog = catalog.Version,
                    Files = files,
                },
                _ => bytes
            );
        }
    }
}
