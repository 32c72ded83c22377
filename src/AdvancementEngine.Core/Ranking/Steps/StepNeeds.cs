using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Needs a person stated: the one that stops everything, and those that are named beside the step. All are read the same
/// way.</summary>
internal static class StepNeeds
{
    private const string NeedMet = "5b.need-met";
    private const string Tutoring = "tutoring";
    private const float LeastReading = 6f;

    // Needs without which neither work nor study goes on; a computer only for who has none of their own.
    private static readonly string[] s_stopping = ["housing", "health", "child-care", "equipment"];

    /// <summary>The first need that stops everything and that nobody is recorded to meet; empty for none.</summary>
    public static string First(OccupationOrdering before, Standing standing, Participant participant)
    {
        foreach (var need in s_stopping)
        {
            // Who is at work has child care that holds so far.
            if (standing.Work.IsEmployed && need is "child-care")
                continue;
            if (need is "equipment" && Says(participant, "computer-access", "own"))
                continue;
            foreach (ref readonly var finding in before.Participant)
            {
                if (finding is { Policy.Code: NeedMet, Verdict: Verdict.NotMet or Verdict.Unknown } && finding.Detail == need)
                    return need;
            }
        }

        return IsLanguageFirst(before, participant) ? Tutoring : string.Empty;
    }

    // Exams and work in English are out of reach below this grade of reading: tutoring that was asked for comes first. Ours.
    private static bool IsLanguageFirst(OccupationOrdering before, Participant participant)
    {
        if (
            !participant.Facts.Any(f =>
                f.Name == "reading-grade-level"
                && float.TryParse(f.Value, CultureInfo.InvariantCulture, out var grade)
                && grade < LeastReading
            )
        )
            return false;
        foreach (ref readonly var finding in before.Participant)
        {
            if (finding is { Policy.Code: NeedMet, Verdict: Verdict.NotMet or Verdict.Unknown, Detail: Tutoring })
                return true;
        }

        return false;
    }

    /// <summary>Every need but the one given: <c>support/NEED</c>, or <c>offered/NEED</c> where the program meets it.</summary>
    public static ImmutableArray<string> Beside(OccupationOrdering before, string but)
    {
        var beside = ImmutableArray.CreateBuilder<string>();
        foreach (ref readonly var finding in before.Participant)
        {
            if (finding.Policy.Code != NeedMet || finding.Detail == but || finding.Verdict == Verdict.NotApplicable)
                continue;
            beside.Add((finding.Verdict == Verdict.Met ? "offered/" : "support/") + finding.Detail);
        }

        return beside.ToImmutable();
    }

    /// <summary>True where a fact of the person has a value; of several the latest counts.</summary>
    public static bool Says(Participant participant, string fact, string value)
    {
        var (said, when) = (false, DateOnly.MinValue);
        foreach (var recorded in participant.Facts)
        {
            if (recorded.Name != fact || (recorded.Source.When ?? DateOnly.MinValue) < when)
                continue;
            (said, when) = (recorded.Value == value, recorded.Source.When ?? DateOnly.MinValue);
        }

        return said;
    }
}
