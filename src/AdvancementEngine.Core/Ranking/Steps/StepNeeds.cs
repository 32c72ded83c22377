using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Needs a person stated, read the same way for every step.</summary>
internal static class StepNeeds
{
    private const string NeedMet = "5b.need-met";
    private const string Tutoring = "tutoring";
    private const string Equipment = "equipment";
    private const string Health = "health";
    private const int FirstSummerMonth = 6;
    private const int LastSummerMonth = 8;

    // Words of a source that name who looks after a need. Ours.
    private static readonly string[] s_agencies = ["vr counselor", "voc rehab", "vocational rehab", "case worker", "va hospital"];
    private static readonly string[] s_bridged =
    [
        "staying w",
        "stays w",
        "living w",
        "lives w",
        "w/ family",
        "with family",
        "with parents",
        "con familia",
        "vive con",
    ];
    private static readonly string[] s_insurance = ["insurance", "insured", "coverage", "medicaid", "cobra", "seguro"];
    private static readonly string[] s_internet = ["internet", "wifi", "wi-fi", "hotspot", "broadband"];
    private static readonly string[] s_computers = ["computer", "laptop", "pc", "tablet", "computadora"];
    private static readonly string[] s_levels = ["a1", "a2", "b1", "level", "beginner", "básico", "basico", "nivel"];
    private static readonly string[] s_english = ["esl", "english", "inglés", "ingles"];

    /// <summary>The needs stated, in the order of the findings.</summary>
    public static ImmutableArray<StepNeed> Stated(OccupationOrdering before, Participant participant, DateOnly asOf)
    {
        if (participant.Needs.IsEmpty)
            return [];
        var needs = ImmutableArray.CreateBuilder<StepNeed>();
        foreach (ref readonly var finding in before.Participant)
        {
            if (finding.Policy.Code != NeedMet || finding.Verdict == Verdict.NotApplicable)
                continue;
            var note = Note(participant, finding.Detail);
            needs.Add(
                new(
                    finding.Detail,
                    finding.Verdict == Verdict.Met,
                    Has(note, s_agencies),
                    !note.Contains("summer", StringComparison.OrdinalIgnoreCase)
                        || asOf.Month is >= FirstSummerMonth and <= LastSummerMonth,
                    Has(note, s_bridged)
                )
            );
        }

        return needs.ToImmutable();
    }

    /// <summary>The need as it is told: tutoring in English is an English class, and no health insurance is no illness.</summary>
    public static string Named(Participant participant, string need) =>
        need switch
        {
            Tutoring when Has(Note(participant, need), s_english) || IsLearningEnglish(participant) => "english-class",
            Equipment when Has(Note(participant, need), s_internet) && !Has(Note(participant, need), s_computers) => "internet",
            Health when Has(Note(participant, need), s_insurance) => "health-insurance",
            _ => need,
        };

    /// <summary>Every need but the one given: <see cref="BesideCodes.Support"/>, or <see cref="BesideCodes.Offered"/> where the program
    /// meets it.</summary>
    public static IEnumerable<string> Beside(StepContext step, Participant participant, string but) =>
        step
            .Needs.Stated.Where(n => n.Support != but && Named(participant, n.Support) != but && n.IsNow && !(n.IsServed && !n.IsOffered))
            .Select(n =>
                n.IsOffered
                    ? BesideCodes.Offered + OfferedAs(participant, n.Support)
                    : BesideCodes.Support + Named(participant, n.Support)
            );

    // A program that lists tutoring is not promised to hold an English class.
    private static string OfferedAs(Participant participant, string need) =>
        need == Tutoring ? need : Named(participant, need);

    /// <summary>True where a fact of the person has a value; of several the latest counts.</summary>
    public static bool Says(Participant participant, string fact, string value) => Latest(participant, fact)?.Value == value;

    /// <summary>The fact recorded last; null for none.</summary>
    public static ParticipantFact? Latest(Participant participant, string fact)
    {
        ParticipantFact? latest = null;
        foreach (var recorded in participant.Facts)
        {
            if (
                recorded.Name == fact
                && (latest is null || (recorded.Source.When ?? DateOnly.MinValue) >= (latest.Source.When ?? DateOnly.MinValue))
            )
                latest = recorded;
        }

        return latest;
    }

    /// <summary>The year of the resume on record, where it is older than two years; null for none.</summary>
    /// <param name="participant">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static int? OldResume(Participant participant, DateOnly asOf) =>
        Latest(participant, "resume") is { } resume
        && DateOnly.TryParse(resume.Value, CultureInfo.InvariantCulture, out var written)
        && written < asOf.AddYears(-ResumeYears)
            ? written.Year
            : null;

    // Ours: a job held since is not on it.
    private const int ResumeYears = 2;

    /// <summary>Lowest grade of reading or mathematics recorded; null for none.</summary>
    /// <param name="participant">The person.</param>
    /// <param name="fact">Name of the fact.</param>
    public static float? Grade(Participant participant, string fact)
    {
        float? lowest = null;
        foreach (var recorded in participant.Facts)
        {
            if (
                recorded.Name == fact
                && float.TryParse(recorded.Value, CultureInfo.InvariantCulture, out var grade)
                && !(grade >= lowest)
            )
                lowest = grade;
        }

        return lowest;
    }

    // A level of English on record is that of somebody who learns it.
    private static bool IsLearningEnglish(Participant participant) =>
        participant.UnreadEvidence.Any(e => Has(e.Text, s_levels) && Has(e.Text, s_english));

    private static string Note(Participant participant, string need)
    {
        foreach (var stated in participant.Needs)
        {
            if (stated.Support == need)
                return stated.Source.Who + " " + stated.Source.What;
        }

        return string.Empty;
    }

    private static bool Has(string note, string[] words) => Array.Exists(words, w => note.Contains(w, StringComparison.OrdinalIgnoreCase));
}
