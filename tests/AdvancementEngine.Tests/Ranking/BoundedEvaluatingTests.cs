using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Files;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Recommendations;
using FsCheck;
using FsCheck.Fluent;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>A ranking that asks the adjusting policies only where a place is at stake, beside one that asks them everywhere. The catalog is
/// made up and larger than any screen.</summary>
public class BoundedEvaluatingTests
{
    private const int Occupations = 150;

    private static readonly ImmutableArray<string> s_codes =
    [
        .. Enumerable.Range(0, Occupations).Select(i => string.Create(CultureInfo.InvariantCulture, $"{11 + (i / 10)}-{1000 + i}.00")),
    ];

    private static readonly ImmutableArray<string> s_skills =
    [
        .. Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"technology:made-up-{i:00}")),
    ];

    private static readonly CareerCatalog s_catalog = MadeUp();

    private static readonly Bundle s_bundle = Bundle.Create(s_catalog, Book(), RankingFixture.ModelOf(s_catalog, 8, 5, null, 14f));

    private static readonly Ranker s_bounded = new(s_bundle);

    private static readonly Ranker s_whole = new(s_bundle, null, evaluateAll: true);

    private static readonly ImmutableArray<TrainingProgram?> s_programs =
    [
        null,
        Program with
        {
            Id = "T-1",
            Targets = [new(s_codes[3], false)],
        },
        (Program with { Id = "T-2", Targets = [new(s_codes[8], true)] })
            .With("entry-requirement", "technical:" + s_skills[1], "has", s_codes[5])
            .With("entry-requirement", "academic:education", "at-least bachelor", s_codes[6])
            .With("entry-requirement", "technical:credential:made-up-1", "has", s_codes[7]),
    ];

    [Fact]
    public void Rank_BoundedByDeclaredBounds_EqualsEvaluatingTheWholeCatalog()
    {
        long listed = 0,
            evaluated = 0,
            differentGroups = 0;
        var property = Prop.ForAll(
            Cases().ToArbitrary(),
            drawn =>
            {
                var (person, program, options) = drawn;
                var bounded = s_bounded.Rank(person, s_programs[program], RankingFixture.AsOf, options, out var work);
                var whole = s_whole.Rank(person, s_programs[program], RankingFixture.AsOf, options, out var all);
                Assert.Equal(CanonicalJson.Write(whole), CanonicalJson.Write(bounded));
                Assert.Equal(whole.Digest, bounded.Digest);
                Assert.Equal(all.Occupations, all.Evaluated);
                listed += work.Occupations;
                evaluated += work.Evaluated;
                if (bounded.Occupations.Select(o => o.Group).Distinct().Count() > 1)
                    differentGroups++;
            }
        );
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(evaluated < 0.7 * listed, $"{evaluated} of {listed} were evaluated: bounds that spare nothing prove nothing");
        Assert.True(differentGroups > 20, $"{differentGroups} lists crossed a group");
    }

    [Fact]
    public void Rank_ChangesOfFacts_GoThroughTheKernelForBlocks()
    {
        s_bounded.Rank(
            RankingFixture.HelpDesk() with
            {
                Work = [],
                Evidence = [.. s_skills.Take(5).Select(s => new Evidence(s, EvidenceKind.Used, Recorded))],
            },
            null,
            RankingFixture.AsOf,
            null,
            out var work
        );
        Assert.True(work.Counterfactuals > 10, $"{work.Counterfactuals} changes");
        Assert.Equal(work.Counterfactuals, work.Scored);
    }

    private static PolicyBook Book() =>
        PolicyBook.Create(
            new PolicyBookOptions
            {
                Rules =
                [
                    Rule("local.a-skill", new Requirement("technical", s_skills[2], Comparison.Has, ""), EffectKind.Adjust, 0.8f, -0.6f),
                    Rule(
                        "local.b-credential",
                        new Requirement("technical", "credential:made-up-2", Comparison.Has, ""),
                        EffectKind.Later,
                        0f,
                        0f
                    ) with
                    {
                        Occupations = [.. s_codes.Where((_, i) => i % 7 == 0)],
                    },
                    Rule(
                        "local.c-education",
                        new Requirement("academic", "education", Comparison.AtLeast, "associate"),
                        EffectKind.Later,
                        0f,
                        0f
                    ) with
                    {
                        Occupations = [.. s_codes.Where((_, i) => i % 11 == 0)],
                    },
                ],
            }
        );

    private static LocalRule Rule(string code, Requirement requirement, EffectKind effect, float met, float notMet) =>
        new()
        {
            Code = code,
            Summary = "Made up.",
            Requirement = requirement,
            Effect = effect,
            MetLogits = met,
            NotMetLogits = notMet,
            Remedy = "Made up.",
        };

    private static CareerCatalog MadeUp() =>
        new(
            new CatalogParts
            {
                Version = "made-up, large",
                Elements =
                [
                    .. Enumerable
                        .Range(0, 8)
                        .Select(i => new Element(
                            string.Create(CultureInfo.InvariantCulture, $"credential:made-up-{i}"),
                            "Made-up credential"
                        )),
                    new Element("education:bachelor", "Bachelor"),
                    .. s_codes.Select(c => new Element("occupation:" + c, "Held " + c)),
                    .. s_skills.Select(s => new Element(s, "Made-up skill")),
                    new Element("work-based-learning:internship", "Internship"),
                ],
                Occupations =
                [
                    .. s_codes.Select(
                        (code, i) =>
                            new Occupation
                            {
                                Code = code,
                                Title = "Made-up occupation " + code,
                                JobZone = 1 + (i * 7 % 5),
                                TypicalEducation = (EducationLevel)(1 + (i * 5 % 6)),
                                Level = (OccupationLevel)(1 + (i % 5)),
                                Experience = i % 4 == 3 ? null : new(6 * (i % 5), 12 + (6 * (i % 5)), "ours"),
                                RelatedExperience = (i % 25) switch
                                {
                                    0 => WorkExperience.None,
                                    1 => WorkExperience.LessThanFiveYears,
                                    _ => WorkExperience.FiveYearsOrMore,
                                },
                                Wage =
                                    i % 9 == 0
                                        ? null
                                        : new WageEstimate("99", "U.S.", null, null, 30_000 + (i * 997 % 60_000), null, null, null, false),
                                Demand = i % 8 == 0 ? null : new Demand(1_000 * (i * 31 % 80), (i * 13 % 40) - 15, null),
                                Technologies =
                                [
                                    .. Enumerable
                                        .Range(0, 5)
                                        .Select(t => s_skills[((i * 3) + (t * 7)) % s_skills.Length])
                                        .Distinct()
                                        .Select(t => new TechnologyUse(t, true, true)),
                                ],
                            }
                    ),
                ],
                Credentials =
                [
                    .. Enumerable
                        .Range(0, 8)
                        .Select(i => new Credential
                        {
                            Code = string.Create(CultureInfo.InvariantCulture, $"made-up-{i}"),
                            Name = "Made-up credential",
                            Vendor = "made-up",
                            Source = "made-up",
                            Months = i,
                            FeeUsd = 100 * i,
                        }),
                ],
                CredentialLinks =
                [
                    .. Enumerable
                        .Range(0, 8)
                        .SelectMany(i =>
                            new[]
                            {
                                new CredentialLink(Credential(i), s_codes[i * 9], 0.8f, null, "made-up", "ours"),
                                new CredentialLink(Credential(i), s_codes[(i * 9) + 4], 0.4f, null, "made-up", "ours"),
                            }
                        ),
                ],
                Steps =
                [
                    .. Enumerable
                        .Range(0, Occupations - 12)
                        .SelectMany(i =>
                            new[]
                            {
                                new CareerStep(s_codes[i], s_codes[i + 5], 1f, 0.2f, "ours"),
                                new CareerStep(s_codes[i], s_codes[i + 11], 1f, 0.1f, "ours"),
                            }
                        ),
                ],
                LadderSteps = [.. Ladder()],
            }
        );

    // Every step leads one level up; some occupations have no way in.
    private static IEnumerable<LadderStep> Ladder() =>
        from i in Enumerable.Range(0, Occupations - 12)
        from to in (int[])[i + 1, i + 6, i + 11]
        where to % 5 == (i % 5) + 1 && i % 17 != 0
        select new LadderStep
        {
            From = s_codes[i],
            To = s_codes[to],
            Kind = StepKind.Up,
            MonthsLow = 6 * (i % 6),
            MonthsHigh = 40,
            Credentials = i % 3 == 0 ? [Credential(i % 8)] : [],
            Source = new("OURS", "", "2026-10", "made up"),
        };

    private static string Credential(int i) => string.Create(CultureInfo.InvariantCulture, $"made-up-{i}");

    private static Gen<(Participant Person, int Program, RankOptions Options)> Cases() =>
        from skills in Gen.SubListOf(s_skills.ToArray())
        from credentials in Gen.SubListOf(Enumerable.Range(0, 8).ToArray())
        from work in Gen.Choose(-1, Occupations - 1)
        from months in Gen.Choose(1, 90)
        from complete in Gen.Elements(true, true, false)
        from education in Gen.Choose(-1, 7)
        from hours in Gen.Choose(-1, 300)
        from target in Gen.Choose(-Occupations, Occupations - 1)
        from floor in Gen.Choose(-1, 1)
        from program in Gen.Choose(0, s_programs.Length - 1)
        from top in Gen.Choose(1, 30)
        from kind in Gen.Elements(OpportunityKind.Both, OpportunityKind.Both, OpportunityKind.Occupation, OpportunityKind.Credential)
        from overridden in Gen.Choose(0, 5)
        select (
            new Participant
            {
                Id = "P-D",
                Evidence =
                [
                    .. skills.Take(9).Select((s, i) => new Evidence(s, (EvidenceKind)(i % 4), Recorded)),
                    .. credentials.Take(3).Select(c => new Evidence("credential:" + Credential(c), EvidenceKind.Assessed, Recorded)),
                ],
                CredentialsKnown = complete,
                Work = work < 0 ? [] : [new WorkSpell(s_codes[work], RankingFixture.AsOf.AddMonths(-months), null, Recorded)],
                WorkHistoryKnown = complete,
                Education = education < 0 ? null : new((EducationLevel)education, Recorded),
                Activities = hours < 0 ? [] : [new ActivityRecord("internship", hours, s_codes[Math.Max(0, work)], Recorded)],
                ActivitiesKnown = complete,
                Goals = new(target < 0 ? null : s_codes[target], floor < 0 ? null : floor * 55_000, null, null, []),
            },
            program,
            new RankOptions
            {
                Top = top,
                Kind = kind,
                Overrides = Overridden(overridden),
            }
        );

    private static ImmutableArray<Override> Overridden(int draw) =>
        draw switch
        {
            1 => [new("readiness.experience", "", Verdict.Met, "evidence-seen", "navigator")],
            2 =>
            [
                new("readiness.education", s_codes[2], Verdict.NotMet, "evidence-seen", "navigator"),
                new("2c.entry-wage", "", Verdict.Met, "record-outdated", "navigator"),
            ],
            _ => [],
        };
}
