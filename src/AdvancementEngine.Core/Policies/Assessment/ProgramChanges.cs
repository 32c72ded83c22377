using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Finds the changes that turn the most NotMet verdicts into Met. Each is tried: its facts are recorded, the program is evaluated
/// again, and only what became Met counts.</summary>
internal sealed class ProgramChanges(PolicyBook book, CareerCatalog catalog, DateOnly asOf)
{
    private const int Most = 3;

    private static readonly Source s_planned = new("change under consideration", null, "assessment");

    public ImmutableArray<ProgramChange> Best(TrainingProgram program, ProgramFindings before)
    {
        var notMet = before.Program.Where(f => f.Verdict == Verdict.NotMet).ToList();
        var changes = new List<ProgramChange>();
        foreach (var remedy in notMet.Select(f => f.Remedy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            ImmutableArray<ProgramFact> facts =
            [
                .. Facts(remedy, program, before, [.. notMet.Where(f => f.Remedy == remedy)])
                    .Select(f => f with { Source = s_planned with { When = asOf } }),
            ];
            if (facts.IsEmpty)
                continue;
            var after = book.EvaluateProgram(
                program with
                {
                    Facts = [.. program.Facts.Where(f => !Replaced(f, facts)), .. facts],
                },
                catalog,
                asOf
            );
            ImmutableArray<(string, string)> turned =
            [
                .. notMet.Where(f => Became(after, f) == Verdict.Met).Select(f => (f.Policy.Code, f.Detail)),
            ];
            if (!turned.IsEmpty)
                changes.Add(new(remedy, facts, turned));
        }

        return Together(changes);
    }

    /// <summary>The changes that together turn the most verdicts; each is counted by what the earlier ones leave.</summary>
    private static ImmutableArray<ProgramChange> Together(List<ProgramChange> changes)
    {
        var chosen = ImmutableArray.CreateBuilder<ProgramChange>();
        var done = new HashSet<(string, string)>();
        while (chosen.Count < Most)
        {
            var best = changes
                .OrderByDescending(c => c.Turned.Count(t => !done.Contains(t)))
                .ThenBy(c => c.Facts.Length)
                .ThenBy(c => c.Remedy, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best is null || best.Turned.All(done.Contains))
                break;
            chosen.Add(best);
            done.UnionWith(best.Turned);
        }

        return chosen.ToImmutable();
    }

    /// <summary>True for a record of "none" about the same thing, which the change replaces.</summary>
    private static bool Replaced(ProgramFact old, ImmutableArray<ProgramFact> facts) =>
        ProgramRecord.IsAbsence(old) && facts.Any(f => f.Name == old.Name && (old.About.Length == 0 || f.About == old.About));

    private static Verdict Became(ProgramFindings after, Finding before) =>
        after.Program.First(f => ReferenceEquals(f.Policy, before.Policy) && f.Detail == before.Detail).Verdict;

    private IEnumerable<ProgramFact> Facts(
        string remedy,
        TrainingProgram program,
        ProgramFindings before,
        ImmutableArray<Finding> findings
    ) =>
        remedy switch
        {
            Remedies.Publish => findings.SelectMany(f => f.Needed.Codes.Except(f.Found.Codes, StringComparer.Ordinal)).Select(Published),
            Remedies.InviteEmployer => Partner(program, true) is { } who
                ? [Fact(ProgramFacts.Touchpoint, "curriculum", string.Empty, who)]
                : [],
            Remedies.AddCompetencies => findings
                .SelectMany(f => MissingElements(before, f))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(e => Fact(ProgramFacts.Taught, e, string.Empty)),
            Remedies.AddCredential => findings
                .Select(f => BestCredential(f.Detail, stacking: false))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(c => Fact(ProgramFacts.CredentialOffered, c, string.Empty)),
            Remedies.ChooseStacking => program
                .Targets.Select(t => BestCredential(t.Occupation, stacking: true))
                .OfType<string>()
                .Take(1)
                .Select(c => Fact(ProgramFacts.CredentialOffered, c, string.Empty)),
            Remedies.PrepareExam =>
            [
                Fact(ProgramFacts.ExamPreparation, string.Empty, "1"),
                Fact(ProgramFacts.TestSite, string.Empty, "partner-site"),
                Fact(ProgramFacts.InstructorsTrained, string.Empty, "1"),
            ],
            Remedies.CoverFee => [Fact(ProgramFacts.FeeSupport, string.Empty, Number(Thresholds.FeeShare))],
            Remedies.OfferHandsOnWork => findings.Select(f =>
                Fact(ProgramFacts.Activity, "internship", Number(Thresholds.HandsOnHours), occupation: f.Detail)
            ),
            Remedies.AssessSkills => [Fact(ProgramFacts.SkillAssessment, string.Empty, "observed-work")],
            Remedies.ExplorePlan => findings
                .SelectMany(f => f.Needed.Codes.Except(f.Found.Codes, StringComparer.Ordinal))
                .Select(c =>
                    c == ProgramFacts.CareerPlan ? Fact(c, string.Empty, "written plan") : Fact(ProgramFacts.Exploration, c, "both")
                ),
            Remedies.OfferSupport => Supports
                .Codes.Where(c => before.Record!.Says(ProgramFacts.Support, c) != true)
                .Take((int)findings.Max(f => f.Needed.Number - f.Found.Number))
                .Select(c => Fact(ProgramFacts.Support, c, "referral")),
            Remedies.StayInContact => [Fact(ProgramFacts.FollowUpMonths, string.Empty, Number(Thresholds.FollowUp))],
            Remedies.FindPlacementPartner => Partner(program, false) is { } who
                ? [Fact(ProgramFacts.PlacementPartner, string.Empty, string.Empty, who)]
                : [],
            Remedies.AgreeWithSponsor => Partner(program, false) is { } who
                ? findings.Select(f => Fact(ProgramFacts.Agreement, f.Needed.Codes[^1], string.Empty, who, f.Detail))
                : [],
            Remedies.CountOutcomes => findings
                .SelectMany(f => f.Needed.Codes.Except(f.Found.Codes, StringComparer.Ordinal))
                .Select(c => Fact(ProgramFacts.OutcomeCount, c, "0")),
            _ => [],
        };

    private IEnumerable<string> MissingElements(ProgramFindings before, Finding finding)
    {
        var design = new ProgramDesign(before.Record!, catalog);
        var next = finding.Policy == Element2.TrainingCoversNextStep.Info;
        var occupations = next ? catalog.Steps.Where(s => s.From == finding.Detail).Select(s => s.To) : [finding.Detail];
        var coverage = occupations
            .Select(o =>
                CompetencyCoverage.Of(
                    catalog,
                    o,
                    design.Taught,
                    book.Thresholds[Thresholds.CoverageImportance],
                    book.Thresholds[Thresholds.CoverageOptionalWeight]
                )
            )
            .Where(c => c.Share is not null)
            .OrderByDescending(c => c.Share)
            .ThenBy(c => c.Occupation, StringComparer.Ordinal)
            .FirstOrDefault();
        if (coverage is null)
            return [];
        // Whole functions are added, core ones first, until the threshold is reached.
        var (share, asked, weight) = (
            coverage.Share!.Value,
            finding.Needed.Number,
            coverage.Functions.Sum(f => f.Function.Core ? 1 : book.Thresholds[Thresholds.CoverageOptionalWeight])
        );
        var added = new List<string>();
        foreach (
            var function in coverage
                .Functions.Where(f => !f.Missing.IsEmpty)
                .OrderByDescending(f => f.Function.Core)
                .ThenByDescending(f => f.Share)
                .ThenBy(f => f.Function.Code, StringComparer.Ordinal)
        )
        {
            if (share >= asked)
                break;
            added.AddRange(function.Missing);
            share += (function.Function.Core ? 1 : book.Thresholds[Thresholds.CoverageOptionalWeight]) * (1 - function.Share) / weight;
        }

        return added;
    }

    private string? BestCredential(string occupation, bool stacking) =>
        catalog
            .CredentialLinks.Where(l => l.Occupation == occupation && l.Strength >= book.Thresholds[Thresholds.CredentialStrength])
            .OrderByDescending(l => l.Strength)
            .ThenBy(l => l.Credential, StringComparer.Ordinal)
            .Select(l => catalog.FindCredential(l.Credential)!)
            .FirstOrDefault(c =>
                c.Status == CredentialStatus.Active
                && (!stacking || (!c.CountsToward.IsEmpty && CredentialLadder.CycleFrom(catalog, c.Code).IsEmpty))
            )
            ?.Code;

    private static string? Partner(TrainingProgram program, bool employer) =>
        program
            .Partners.Where(p => !employer || EngagementProfile.IsEmployer(p))
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Id;

    private string Number(Threshold threshold) => book.Thresholds[threshold].ToString("0.##", CultureInfo.InvariantCulture);

    private static ProgramFact Published(string code) =>
        code switch
        {
            ProgramFacts.Orientation => Fact(code, string.Empty, "before-enrollment"),
            _ when ProgramFacts.Expectations.Contains(code, StringComparer.Ordinal) => Fact(
                ProgramFacts.ExpectationPublished,
                code,
                "handbook"
            ),
            _ => Fact(ProgramFacts.RequirementsPublished, code, "handbook"),
        };

    private static ProgramFact Fact(string name, string about, string value, string? partner = null, string? occupation = null) =>
        new(name, about, value, occupation, partner, s_planned);
}
