using System.Collections.Immutable;
using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Tests.Policies;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>A made-up catalog of six occupations and a made-up model, small enough to work out by hand. Nothing here is a fact about real
/// occupations.</summary>
internal static class RankingFixture
{
    public static readonly DateOnly AsOf = new(2026, 10, 1);

    public static readonly string[] Codes = ["15-1231.00", "15-1232.00", "15-1241.00", "15-1244.00", "15-1252.00", "43-4051.00"];

    public static readonly string[] Technologies = ["technology:alpha", "technology:beta", "technology:delta", "technology:gamma"];

    public static CareerCatalog Catalog { get; } = new(Parts("made-up-catalog"));

    /// <summary>The catalog with one more directed step.</summary>
    public static CareerCatalog WithStep(string from, string to)
    {
        var parts = Parts($"made-up-catalog with {from} to {to}");
        return new(
            parts with
            {
                Steps = [.. parts.Steps, new CareerStep(from, to, 1f, 0.3f, "ours")],
                LadderSteps = [.. parts.LadderSteps.Where(s => s.From != from || s.To != to), PolicyWorld.Up(from, to, 60)],
            }
        );
    }

    private static CatalogParts Parts(string version) =>
        new()
        {
            Version = version,
            Elements =
            [
                .. Technologies.Select(t => new Element(t, "Made-up " + t)),
                new Element("knowledge:2.C.3.a", "Made-up knowledge"),
                new Element("skill:2.A.1.a", "Made-up skill"),
                .. Codes.Select(c => new Element("occupation:" + c, "Held " + c)),
                new Element("credential:cred-a", "Credential A"),
                new Element("credential:cred-b", "Credential B"),
                new Element("credential:cred-old", "Credential old"),
            ],
            Occupations =
            [
                .. Codes.Select(
                    (code, i) =>
                        new Occupation
                        {
                            Code = code,
                            Title = "Made-up occupation " + code,
                            JobZone = code[0] == '4' ? 2 : 3 + (i % 2),
                            TypicalEducation = EducationLevel.HighSchool,
                            RelatedExperience = code == "15-1241.00" ? WorkExperience.FiveYearsOrMore : WorkExperience.None,
                            Level = code is "15-1232.00" or "43-4051.00" ? OccupationLevel.Entry : OccupationLevel.Early,
                            Experience = code == "15-1241.00" ? new(60, 84, "ours") : new(6, 24, "ours"),
                            Technologies =
                            [
                                new TechnologyUse(Technologies[i % 4], true, true),
                                .. i % 4 == 3 ? Array.Empty<TechnologyUse>() : [new TechnologyUse(Technologies[3], false, true)],
                            ],
                            Ratings = [new ElementRating("knowledge:2.C.3.a", 3.5f, 4f, 3.8f, 4.2f, new DateOnly(2023, 8, 1), false)],
                        }
                ),
            ],
            Credentials =
            [
                new Credential
                {
                    Code = "cred-a",
                    Name = "Credential A",
                    Vendor = "made-up",
                    Source = "made-up",
                    Months = 3,
                    FeeUsd = 250,
                },
                new Credential
                {
                    Code = "cred-b",
                    Name = "Credential B",
                    Vendor = "made-up",
                    Source = "made-up",
                },
                new Credential
                {
                    Code = "cred-old",
                    Name = "Credential old",
                    Vendor = "made-up",
                    Source = "made-up",
                    Status = CredentialStatus.Retired,
                },
            ],
            CredentialLinks =
            [
                new CredentialLink("cred-a", "15-1244.00", 0.9f, null, "issuer", "ours"),
                new CredentialLink("cred-b", "15-1252.00", 0.8f, null, "issuer", "ours"),
            ],
            Steps =
            [
                new CareerStep("15-1232.00", "15-1244.00", 1f, 0.2f, "onet-related"),
                new CareerStep("15-1232.00", "15-1231.00", 1f, 0.1f, "onet-related"),
            ],
            LadderSteps =
            [
                PolicyWorld.Up("15-1232.00", "15-1231.00", 6),
                PolicyWorld.Up("15-1232.00", "15-1244.00", 6, "cred-a"),
                PolicyWorld.Up("15-1232.00", "15-1252.00", 6, "cred-b"),
                PolicyWorld.Up("15-1232.00", "15-1241.00", 60),
                PolicyWorld.Up("43-4051.00", "15-1232.00", 6, "cred-a"),
            ],
        };

    public static Bundle Bundle { get; } = Bundle.Create(Catalog, PolicyBook.Create(), ModelOf(Catalog, 8, 17));

    /// <summary>A made-up model over a catalog: fixed pseudo-random factors.</summary>
    public static ModelSet ModelOf(CareerCatalog catalog, int rank, uint seed, string? trainedOver = null, float scale = 1f)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(DataOf(catalog, rank, seed, scale), buffer);
        var bytes = buffer.WrittenSpan.ToArray();
        return ModelSet.Load(Manifest(trainedOver ?? catalog.Version, bytes), _ => bytes);
    }

    /// <summary>The data of <see cref="ModelOf"/>.</summary>
    public static FactorModelData DataOf(CareerCatalog catalog, int rank, uint seed, float scale = 1f)
    {
        var elements = catalog.Elements.Select(e => e.Id).ToImmutableArray();
        var opportunities = catalog.Occupations.Select(o => o.ElementId).ToImmutableArray();
        var state = seed;
        float Next()
        {
            state = (state * 1664525u) + 1013904223u;
            return (((state >> 8) / 16777216f) - 0.5f) * scale;
        }

        return new FactorModelData
        {
            Rank = rank,
            ElementIds = elements,
            ElementFactors = [.. Enumerable.Range(0, elements.Length * rank).Select(_ => Next())],
            OpportunityIds = opportunities,
            OpportunityFactors = [.. Enumerable.Range(0, opportunities.Length * rank).Select(_ => Next())],
            OpportunityBias = [.. opportunities.Select(_ => Next())],
            Loss = Losses.Softmax,
        };
    }

    public static ModelManifest Manifest(string catalog, byte[] bytes) =>
        new()
        {
            Name = "made-up",
            Catalog = catalog,
            Files = ImmutableSortedDictionary<string, ModelFile>
                .Empty.WithComparers(StringComparer.Ordinal)
                .Add("occupations", new ModelFile("occupations.afm", Convert.ToHexStringLower(SHA256.HashData(bytes)))),
        };

    /// <summary>A made-up help-desk worker with two technologies.</summary>
    public static Participant HelpDesk(string id = "T-001") =>
        new()
        {
            Id = id,
            Work = [new WorkSpell("15-1232.00", new DateOnly(2024, 9, 1), null, Source.Unsaid)],
            WorkHistoryKnown = true,
            Education = new EducationRecord(EducationLevel.SomeCollege, Source.Unsaid),
            Evidence =
            [
                new Evidence("technology:alpha", EvidenceKind.Used, Source.Unsaid),
                new Evidence("technology:beta", EvidenceKind.SelfReported, Source.Unsaid),
                new Evidence("skill:2.A.1.a", EvidenceKind.Assessed, Source.Unsaid),
            ],
        };

    /// <summary>With the degree that design takes.</summary>
    public static Participant Graduate() =>
        HelpDesk() with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, Source.Unsaid),
        };

    public static Participant With(this Participant participant, string element, EvidenceKind kind) =>
        participant with
        {
            Evidence = participant.Evidence.Add(new Evidence(element, kind, Source.Unsaid)),
        };
}
