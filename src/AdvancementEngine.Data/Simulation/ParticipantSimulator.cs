using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Simulation;

/// <summary>Draws participants: each starts from an occupation in the catalog and has a sample of its elements and of everything else a
/// record can contain.</summary>
internal sealed class ParticipantSimulator(CareerCatalog catalog, SimulationOptions options, IReadOnlyList<string> programs)
{
    private static readonly Source s_who = new(CohortMarks.Simulated, null, string.Empty);

    private readonly IReadOnlyList<Origin> _origins = Origin.Of(catalog, options);
    private readonly IReadOnlyList<string> _any =
    [
        .. catalog.Elements.Where(e => e.Kind is ElementKinds.Skill or ElementKinds.Knowledge or ElementKinds.Technology).Select(e => e.Id),
    ];

    /// <summary>Participant number <paramref name="number"/>, from 1; the same for any cohort size.</summary>
    public Participant Draw(int number)
    {
        var draws = new SimulationDraws(options.Seed, (ulong)number);
        var participant = new Participant { Id = string.Create(CultureInfo.InvariantCulture, $"S-{number:0000000}") };
        if (draws.Percent(options.NothingKnownPercent))
            return participant;
        var origin = draws.Of(_origins);
        var worked = !draws.Percent(options.NeverWorkedPercent);
        var isOther = worked && draws.Percent(options.OtherOccupationPercent);
        var completed = Before(ref draws, 30, 1200);
        var inProgram = programs.Count > 0 && draws.Percent(60);
        var simulated = participant with
        {
            Program = inProgram ? draws.Of(programs) : null,
            ProgramCompleted = inProgram && draws.Percent(80) ? completed : null,
            Education = draws.Percent(90) ? Education(ref draws, origin.Occupation) : null,
            Work = worked ? Work(ref draws, isOther ? WorkSpell.OtherOccupation : origin.Occupation.Code) : [],
            WorkHistoryKnown = worked || draws.Percent(80),
            Evidence = Evidence(ref draws, origin, worked),
            Activities = Activities(ref draws, origin.Occupation.Code, out var known),
            ActivitiesKnown = known,
            Needs = Needs(ref draws, out var asked),
            NeedsKnown = asked,
            Facts = Facts(ref draws),
            Goals = Goals(ref draws, origin),
        };
        return simulated with { CredentialsKnown = simulated.Evidence.Any(e => ElementKinds.Of(e.Element) == ElementKinds.Credential) };
    }

    private DateOnly Before(ref SimulationDraws draws, int fewestDays, int mostDays) =>
        options.AsOf.AddDays(-draws.Between(fewestDays, mostDays));

    private EducationRecord Education(ref SimulationDraws draws, Occupation occupation)
    {
        var typical = (int)(occupation.TypicalEducation ?? EducationLevel.SomeCollege);
        var level = Math.Clamp(typical + draws.Between(-1, 1), (int)EducationLevel.NoFormalCredential, (int)EducationLevel.Master);
        return new((EducationLevel)level, s_who with { When = Before(ref draws, 200, 5000) });
    }

    private ImmutableArray<WorkSpell> Work(ref SimulationDraws draws, string occupation)
    {
        var start = Before(ref draws, 90, 2500);
        var goesOn = draws.Percent(75);
        var spell = new WorkSpell(
            occupation,
            start,
            goesOn ? null : start.AddDays(draws.Between(60, Math.Max(60, options.AsOf.DayNumber - start.DayNumber - 1))),
            s_who
        );
        if (spell.End > options.AsOf)
            spell = spell with { End = options.AsOf };
        if (!draws.Percent(25))
            return [spell];
        var earlier = start.AddDays(-draws.Between(200, 1500));
        return [new(draws.Of(_origins).Occupation.Code, earlier, start.AddDays(-draws.Between(1, 90)), s_who), spell];
    }

    private ImmutableArray<Evidence> Evidence(ref SimulationDraws draws, Origin origin, bool worked)
    {
        var count = draws.Between(options.FewestElements, options.MostElements);
        var technologies = count / 2;
        var drawn = draws.Some(origin.Technologies, technologies);
        drawn.AddRange(draws.Some(origin.Skills, count - drawn.Count));
        if (draws.Percent(options.StrayElementsPercent))
            drawn.AddRange(draws.Some(_any, draws.Between(1, 2)));
        var evidence = new List<Evidence>();
        foreach (var element in drawn.Distinct(StringComparer.Ordinal))
            evidence.Add(new(element, Kind(ref draws, worked), s_who with { When = Before(ref draws, 0, 1000) }));
        if (origin.Credentials.Count > 0 && draws.Percent(options.CredentialPercent))
        {
            foreach (var code in draws.Some(origin.Credentials, draws.Between(1, 2)))
                evidence.Add(
                    new(
                        ElementKinds.Id(ElementKinds.Credential, code),
                        EvidenceKind.Assessed,
                        s_who with
                        {
                            When = Before(ref draws, 0, 1500),
                        }
                    )
                );
        }

        return EvidenceKinds.Ordered(evidence);
    }

    private static EvidenceKind Kind(ref SimulationDraws draws, bool worked) =>
        draws.Below(100) switch
        {
            < 8 => EvidenceKind.Assessed,
            < 60 => worked ? EvidenceKind.Used : EvidenceKind.Taught,
            < 75 => EvidenceKind.Taught,
            _ => EvidenceKind.SelfReported,
        };

    private ImmutableArray<ActivityRecord> Activities(ref SimulationDraws draws, string occupation, out bool known)
    {
        known = draws.Percent(60);
        if (!known || draws.Percent(50))
            return [];
        var activity = draws.Of(WorkBasedLearning.Activities).Code;
        return
        [
            new(
                activity,
                draws.Percent(80) ? draws.Between(1, 40) * 8 : null,
                draws.Percent(80) ? occupation : null,
                s_who with
                {
                    When = Before(ref draws, 10, 900),
                }
            ),
        ];
    }

    private ImmutableArray<SupportNeed> Needs(ref SimulationDraws draws, out bool asked)
    {
        asked = draws.Percent(70);
        if (!asked || draws.Percent(50))
            return [];
        var when = Before(ref draws, 0, 200);
        return
        [
            .. draws
                .Some(Supports.Codes, draws.Between(1, 3))
                .Order(StringComparer.Ordinal)
                .Select(s => new SupportNeed(s, s_who with { When = when })),
        ];
    }

    private ImmutableArray<ParticipantFact> Facts(ref SimulationDraws draws)
    {
        var facts = ImmutableArray.CreateBuilder<ParticipantFact>();
        if (draws.Percent(50))
            facts.Add(new("drivers-license", draws.Percent(65) ? "held" : "none", s_who with { When = Before(ref draws, 0, 300) }));
        if (draws.Percent(40))
            facts.Add(
                new(
                    "hours-available",
                    draws.Between(5, 40).ToString(CultureInfo.InvariantCulture),
                    s_who with
                    {
                        When = Before(ref draws, 0, 100),
                    }
                )
            );
        if (draws.Percent(30))
            facts.Add(new("work-authorization", "documented", s_who with { When = Before(ref draws, 0, 900) }));
        return facts.ToImmutable();
    }

    private Goals Goals(ref SimulationDraws draws, Origin origin)
    {
        int? floor = draws.Percent(50)
            ? origin.Occupation.Wage?.P25 is { } wage
                ? (wage + draws.Between(0, 15_000)) / 500 * 500
                : draws.Between(60, 160) * 500
            : null;
        var target = draws.Percent(40) ? draws.Of(catalog.Occupations).Code : null;
        ImmutableArray<float> interests = [];
        if (draws.Percent(20))
        {
            var scores = new float[6];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = draws.Between(1, 7);
            interests = [.. scores];
        }

        return new(
            target,
            floor,
            draws.Percent(40) ? draws.Between(1, 24) : null,
            draws.Percent(40) ? draws.Between(0, 40) * 100 : null,
            interests
        );
    }
}
