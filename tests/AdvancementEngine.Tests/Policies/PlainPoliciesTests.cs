using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using FsCheck;
using FsCheck.Fluent;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class PlainPoliciesTests
{
    private static readonly ImmutableArray<string> s_codes = [HelpDesk, NetworkSupport, Administrator, Analyst, Manager, Unrated];

    private static readonly ImmutableArray<TrainingProgram?> s_programs =
    [
        null,
        Program,
        Program
            .With("support", "child-care", "voucher")
            .With("support", "transport", "none")
            .With("fee-support", "a-plus", "50")
            .With("entry-requirement", "academic:education", "at-least high-school")
            .With("entry-requirement", "technical:technology:linux", "has", Administrator)
            .With("entry-requirement", "technical:typing-speed", "at-least 40", NetworkSupport)
            .With("entry-requirement", "employability:related-work-months", "at-least 24", Manager),
        (Program with { Id = "T-3", Targets = [new(Administrator, false), new(Manager, true)] })
            .With("support", "housing", "referral")
            .With("fee-support", "", "100"),
    ];

    private static readonly ImmutableArray<ProgramFindings> s_findings = [.. s_programs.Select(p => p.Evaluated())];

    [Fact]
    public void Rules_OfThePoliciesCompared_AgreeWithPlainBranchesForThousandsOfRandomParticipants()
    {
        var into = new PolicyEvaluation();
        var candidates = s_codes.Select(Candidate).Concat(MadeUp.Credentials.Select(c => Candidate(c.Code))).ToArray();
        var property = Prop.ForAll(
            People().ToArbitrary(),
            drawn =>
            {
                var (person, program, interests) = drawn;
                var plain = new PlainPolicies(person, AsOf, MadeUp, s_findings[program], interests);
                Book.Evaluate(
                    new PolicyCase(person, AsOf, MadeUp, s_findings[program], new PolicyRequest(interests)),
                    candidates,
                    PolicyFilter.All,
                    into
                );
                Agree(plain.OfParticipant(), into.Participant);
                for (var i = 0; i < candidates.Length; i++)
                    Agree(
                        candidates[i].Occupation is { } occupation ? plain.Of(occupation) : plain.Of(candidates[i].Credential!),
                        into.Of(i)
                    );
            }
        );
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(4_000));
    }

    private static void Agree(IReadOnlyList<Finding> plain, ReadOnlySpan<Finding> ruled)
    {
        var read = ruled
            .ToArray()
            .Where(f => PlainPolicies.Compared.Contains(f.Policy.Code, StringComparer.Ordinal))
            .ToArray();
        Assert.Equal(
            plain.Select(f => (f.Policy.Code, f.Subject, f.Detail, f.Verdict, f.Effect)),
            read.Select(f => (f.Policy.Code, f.Subject, f.Detail, f.Verdict, f.Effect))
        );
        Assert.All(plain.Zip(read), pair => Assert.Equal(pair.First.Logits, pair.Second.Logits, 6));
    }

    private static Gen<(Participant Person, int Program, bool Interests)> People() =>
        from work in Gen.ListOf(Spell(), 4)
        from count in Gen.Choose(0, 4)
        from known in Gen.Elements(true, false)
        from education in Gen.Choose(-1, 7)
        from activities in Gen.ListOf(Activity(), 3)
        from activityCount in Gen.Choose(0, 3)
        from evidence in Gen.ListOf(Evidence(), 3)
        from needs in Gen.SubListOf(Supports.Codes.ToArray())
        from typing in Gen.Choose(-1, 60)
        from goals in Goal()
        from program in Gen.Choose(0, s_programs.Length - 1)
        from interests in Gen.Elements(true, false)
        select (
            new Participant
            {
                Id = "P-R",
                Work = [.. work.Take(count)],
                WorkHistoryKnown = known,
                Education = education < 0 ? null : new((EducationLevel)education, Recorded),
                Activities = [.. activities.Take(activityCount)],
                ActivitiesKnown = known,
                Evidence = [.. evidence],
                Needs = [.. needs.Select(n => new SupportNeed(n, Recorded))],
                NeedsKnown = true,
                Facts =
                    typing < 0
                        ? []
                        :
                        [
                            new ParticipantFact("career-plan", "2026-01-01", Recorded),
                            new ParticipantFact(
                                "typing-speed",
                                typing.ToString(System.Globalization.CultureInfo.InvariantCulture),
                                Recorded
                            ),
                        ],
                Goals = goals,
            },
            program,
            interests
        );

    private static Gen<WorkSpell> Spell() =>
        from code in Gen.Elements(s_codes.ToArray())
        from start in Gen.Choose(-3_000, 60)
        from length in Gen.Choose(-1, 2_400)
        select new WorkSpell(code, AsOf.AddDays(start), length < 0 ? null : AsOf.AddDays(start + length), Recorded);

    private static Gen<ActivityRecord> Activity() =>
        from activity in Gen.Elements(WorkBasedLearning.Activities.Select(a => a.Code).ToArray())
        from hours in Gen.Choose(-1, 80)
        from code in Gen.Choose(-1, s_codes.Length - 1)
        from day in Gen.Choose(-900, 20)
        select new ActivityRecord(
            activity,
            hours < 0 ? null : hours,
            code < 0 ? null : s_codes[code],
            new Source("host", AsOf.AddDays(day), "log")
        );

    private static Gen<Evidence> Evidence() =>
        from element in Gen.Elements("technology:linux", "knowledge:networks", "credential:a-plus")
        from kind in Gen.Choose(0, 3)
        from who in Gen.Elements("", "mentor")
        from day in Gen.Choose(-1_200, 20)
        select new Evidence(element, (EvidenceKind)kind, new Source(who, AsOf.AddDays(day), "sheet"));

    private static Gen<Goals> Goal() =>
        from target in Gen.Choose(-1, s_codes.Length - 1)
        from floor in Gen.Choose(-1, 3)
        from months in Gen.Choose(-1, 5)
        from money in Gen.Choose(-1, 6)
        from interests in Gen.Choose(0, 7).ListOf(6)
        from given in Gen.Elements(true, false)
        select new Goals(
            target < 0 ? null : s_codes[target],
            floor < 0 ? null : floor * 25_000,
            months < 0 ? null : months,
            money < 0 ? null : money * 100,
            given ? [.. interests.Select(i => (float)i)] : []
        );
}
