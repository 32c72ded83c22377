using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Plans.Needs;

/// <summary>What a person has to settle before a path begins. The same rules apply to everyone.</summary>
internal static class PlanBarriers
{
    private const string Tutoring = "tutoring";

    private const string Reading = "reading-grade-level";
    private const string Computer = "computer-access";
    private const string TypingClass = "typing";

    /// <summary>The requirement that a class in typing is for.</summary>
    public const string Typing = "typing-speed";

    private const string NoComputer = "none";

    // Requirements that a tutor helps with; the last is the name of the policy that asks for it.
    private static readonly string[] s_taught =
    [
        ParticipantFacts.Education,
        Reading,
        "mathematics-grade-level",
        "reading",
    ];

    // Needs without which neither work nor study goes on.
    private static readonly string[] s_stopping = ["housing", "health", "child-care", "equipment"];

    /// <summary>The barriers: the first step's own, the unfinished program, schooling, reading, a computer, needs without a
    /// recorded source of help.</summary>
    /// <param name="participant">The person.</param>
    /// <param name="program">The program's record; null for none.</param>
    /// <param name="step">The one next step; null for none.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    /// <param name="readingGrade">Grade of reading that work requires.</param>
    public static ImmutableArray<PlanBarrier> Of(
        Participant participant,
        ProgramRecord? program,
        NextStep? step,
        DateOnly asOf,
        double readingGrade
    )
    {
        var barriers = new List<PlanBarrier>();
        if (step is { Kind: NextStepKind.Support })
            Need(step.Subject);
        if (step is { Kind: NextStepKind.Satisfy })
            Require(Name(step.Subject));
        if (step is { Kind: NextStepKind.Study, Subject: TypingClass })
            Require(Typing);
        var isOpen = participant.Program is not null && program is not null && !participant.HasCompletedProgram(asOf);
        if (isOpen)
            barriers.Add(new PlanBarrier(PlanBarrier.Program, string.Empty, true));
        if (participant.Education is { Level: < EducationLevel.HighSchool })
            Require(ParticipantFacts.Education);
        if (
            StepNeeds.Latest(participant, Reading) is { } reading
            && FactField.TryNumber(reading.Value, out var grade)
            && grade < readingGrade
        )
            Require(Reading);
        if (StepNeeds.Says(participant, Computer, NoComputer) && participant.Needs.All(n => n.Support != "equipment"))
            Require(Computer);
        foreach (var need in participant.Needs)
        {
            // A recorded helper is contacted at the same time, and a person working with a health condition can continue: neither delays
            // the path.
            if (
                s_stopping.Contains(need.Support, StringComparer.Ordinal)
                && Offers(need.Support) != true
                && PlanCare.Of(participant, need.Support, asOf).Length == 0
                && !(need.Support == PlanCare.Health && EmployerWords.HasJob(participant, asOf))
            )
                Need(need.Support);
        }

        return [.. barriers.Distinct()];

        void Need(string support) => barriers.Add(new PlanBarrier(PlanBarrier.Support, support, Offers(support)));

        void Require(string requirement) =>
            barriers.Add(new PlanBarrier(PlanBarrier.Requirement, requirement, HelpsWith(requirement)));

        // Schooling and reading go to the program's tutors first; a missing computer goes to its computer lending.
        bool? HelpsWith(string requirement) =>
            requirement == Computer ? (Offers("equipment") == true ? true : null)
            : s_taught.Contains(requirement, StringComparer.Ordinal) ? Offers(Tutoring)
            : null;

        bool? Offers(string support) => program?.Says(ProgramFacts.Support, support);
    }

    /// <summary>Names of the requirements among barriers: they are met when a path begins.</summary>
    public static ImmutableArray<string> Settled(ImmutableArray<PlanBarrier> barriers) =>
        [.. barriers.Where(b => b.Kind == PlanBarrier.Requirement).Select(b => b.Code)];

    /// <summary>Name of a requirement given as policy code and detail.</summary>
    public static string Name(string requirement) => requirement[(requirement.LastIndexOfAny([':', '/']) + 1)..];
}
