using System.Text;
using AdvancementEngine.Plans;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Operations.Rows.BatchColumn;

namespace AdvancementEngine.Operations.Rows;

/// <summary>The columns of a part, in order. To add one, add its entry before <see cref="Reasons"/> and its line in
/// docs/batch.md.</summary>
internal static class BatchColumns
{
    /// <summary>The columns with codes only.</summary>
    public static IReadOnlyList<BatchColumn> Codes { get; } =
    [
        Text("participant", "The participant's id, as in the cohort.", r => r.Scored.Person.Id),
        Text("program", "Program id; null if none is recorded.", r => RowCodes.OrNull(r.Result.Program)),
        Text("data", "recorded, made-up or simulated: whether the row is about a real person.", r => r.Scored.Data),
        Text("run", "The run's id, as in manifest.json.", r => r.Run),
        Text(
            "list",
            "occupation, credential, or none for a participant with no items, so that everyone who was scored has a row.",
            r =>
                r.Occupation is not null ? "occupation"
                : r.Credential is not null ? "credential"
                : "none"
        ),
        Integer("rank", "Rank in the list, starting at 1; null if list is none.", r => r.Occupation?.Rank ?? r.Credential?.Rank),
        Text("code", "O*NET-SOC code of the occupation, or the credential's code.", r => r.Occupation?.Code ?? r.Credential?.Code),
        Text("title", "Its title or name.", r => r.Occupation?.Title ?? r.Credential?.Name),
        Text("group", "next, later or other.", r => (r.Occupation?.Group ?? r.Credential?.Group) is { } group ? RowCodes.Of(group) : null),
        Text(
            "grade",
            "close, related or far: similarity to public occupation profiles; null for credentials and when a probability is given.",
            r => r.Occupation is { Fit: { Probability: null } fit } ? RowCodes.Of(fit.Grade) : null
        ),
        Number(
            "probability",
            "Calibrated probability; null if too few outcomes were observed.",
            r => r.Occupation?.Fit.Probability
        ),
        Number(
            "score",
            "Occupation: fit divided by the scale, plus adjustments. Credential: effect squared over effort.",
            r => r.Occupation?.Score ?? r.Credential?.Effect * r.Credential?.Effect / r.Credential?.Effort
        ),
        Integer(
            "rank_if_next",
            "For an occupation outside the group next, the rank it would have in that group.",
            r => r.Occupation?.RankIfNext
        ),
        Text(
            "missing",
            "First missing item: an element id, or the code of a policy that is not met; null if nothing is missing.",
            r => FirstGap(r)?.Element
        ),
        Text(
            "missing_kind",
            "requirement, experience, credential, technology, hands-on or education.",
            r => FirstGap(r) is { } gap ? RowCodes.Of(gap.Kind) : null
        ),
        Text(
            "next_step",
            "The person's one next step, repeated in each row: satisfy, support, apply, earn, learn, experience, study, stay, review or "
                + "clarify.",
            r => r.Result.NextStep is { } step ? RowCodes.Of(step.Kind) : null
        ),
        Text(
            "next_subject",
            "What the step is about: an element id or a policy, activity or support code; null if the kind is self-explanatory.",
            r => RowCodes.OrNull(r.Result.NextStep?.Subject ?? string.Empty)
        ),
        Text("next_toward", "The occupation it leads to.", r => RowCodes.OrNull(r.Result.NextStep?.Toward ?? string.Empty)),
        List(
            "opens",
            "Credential: codes of the occupations it would move to a better group, separated by spaces; null if none.",
            r => r.Credential is { } c ? r.Lists.Of(c.Opens.AsSpan()) : default
        ),
        Text("toward", "Credential: the occupation it helps most.", r => r.Credential is { } c ? RowCodes.OrNull(c.Toward) : null),
        Integer("toward_rank", "Current rank of that occupation.", r => r.Credential?.TowardRank),
        Integer("toward_rank_then", "Its rank with the credential, confirmed by re-ranking.", r => r.Credential?.Change.Rank),
        Number("months", "Credential: months it takes, if a source states it.", r => r.Credential?.Months),
        Number("cost_usd", "Credential: fee in US dollars minus what the program pays, if a source states it.", r => r.Credential?.FeeUsd),
        Integer(
            "observed_n",
            "Number of outcomes observed for the occupation (simulated if the basis says so); 0 if none were observed; null for "
                + "credentials.",
            r => r.Occupation?.Fit.Outcomes
        ),
        List(
            "not_met",
            "Policies not met, as policy or policy/detail, separated by spaces, in book order.",
            r => r.Lists.Policies(r.Findings, Verdict.NotMet)
        ),
        List("unknown", "Policies that could not be decided because a fact is missing, in the same "
            + "format.", r => r.Lists.Policies(r.Findings, Verdict.Unknown)),
        List("met", "Policies met, in the same format.", r => r.Lists.Policies(r.Findings, Verdict.Met)),
        List(
            "raised",
            "Of the five largest contributions, element ids that raised the score, largest first, separated by spaces.",
            r => r.Occupation is { } o ? r.Lists.Contributions(o.Contributions.AsSpan(), raised: true) : default
        ),
        List(
            "lowered",
            "Of the five largest contributions, element ids that lowered it.",
            r => r.Occupation is { } o ? r.Lists.Contributions(o.Contributions.AsSpan(), raised: false) : default
        ),
        Text(
            "mark",
            "few-facts, old-facts, both, or not-enough-known; null for others. thin.csv lists the marked participants and what to ask "
                + "them.",
            r => RowCodes.OrNull(r.Scored.Mark.Code)
        ),
        Integer("known_elements", "Number of the participant's elements that the model knows.", r => r.Result.KnownElements),
        Text("facts", "Hash of the participant's input row; a different hash means different facts.", r => r.Scored.Facts),
        Day("as_of", "As-of date.", r => r.Result.AsOf),
        Text("bundle", "Bundle id.", r => r.Result.Bundle.Id),
        Text(
            "digest",
            "Digest of the participant's whole recommendation: the same from the command line, the batch and the service.",
            r => r.Result.Digest
        ),
        Text(
            "basis",
            "What the fit is based on: content, outcomes or simulated-outcomes; null for credentials.",
            r => r.Occupation is { } o ? RowCodes.Of(o.Fit.Basis) : null
        ),
        Number("probability_low", "Lower bound of the probability's 95% interval; null if there is no "
            + "probability.", r => r.Occupation?.Fit.Low),
        Number("probability_high", "Upper bound of the interval.", r => r.Occupation?.Fit.High),
        Number(
            "expected_outcome",
            "Expected outcome value, 0 to 1, of people who took this step; null if there are too few outcomes.",
            r => r.Occupation?.ExpectedOutcome?.Value
        ),
        Number("expected_outcome_low", "Lower bound of the expected outcome's 95% interval.", r => r.Occupation?.ExpectedOutcome?.Low),
        Number("expected_outcome_high", "Upper bound of the interval.", r => r.Occupation?.ExpectedOutcome?.High),
        Integer("expected_outcome_n", "Number of outcomes behind the expected outcome.", r => r.Occupation?.ExpectedOutcome?.Outcomes),
        Text(
            "level",
            "Occupation: entry, early, middle, senior or lead. Credential: foundation, associate, professional or expert.",
            r => Level(r.Occupation?.Level?.ToString() ?? r.Credential?.Level?.ToString())
        ),
        Number("months_away", "Occupation: months until it is within reach; 0 in the group next.", r => r.Occupation?.MonthsAway),
        Integer(
            "is_goal",
            "Occupation: 1 for the person's goal.",
            r =>
                r.Occupation is { } o
                    ? o.IsGoal
                        ? 1
                        : 0
                    : null
        ),
        Integer(
            "entry_pay_usd",
            "Occupation: entry pay (25th percentile); the broader group's figure if the occupation has none of its own.",
            r => r.Occupation?.Pay.EntryUsd
        ),
        Number("study_hours", "Credential: usual hours of study, if a source states it.", r => r.Credential?.StudyHours),
        Integer(
            "seen_into",
            "Number of people observed moving into the occupation's code from any job; null if fewer than ten, or if the model has no "
                + "career data.",
            r => r.Occupation?.Seen?.Into
        ),
        Integer(
            "seen_from_here",
            "Number of people observed moving into it from the current occupation's code; null if fewer than ten.",
            r => r.Occupation?.Seen?.FromHere
        ),
        Integer(
            "seen_occupations",
            "Number of catalog occupations under that code; the observed counts cover all of them together.",
            r => r.Occupation?.Seen?.Occupations
        ),
    ];

    /// <summary>The last column if reasons are requested as JSON.</summary>
    public static BatchColumn Reasons { get; } = Text("reasons", "The item in canonical JSON.", r => r.Reasons);

    /// <summary>The additional columns if plans are requested.</summary>
    public static IReadOnlyList<BatchColumn> Plans { get; } =
    [
        Text(
            "plan_status",
            "What could be planned: planned, not-enough-known, target-is-present-job, target-out-of-reach or no-path.",
            r => r.Scored.Plan is { } plan ? RowCodes.Of(plan.Status) : null
        ),
        Text(
            "plan_digest",
            "Digest of the participant's plan: the same from the command line, the batch and the service.",
            r => r.Scored.Plan?.Digest
        ),
        Text(
            "plan",
            "The plan in canonical JSON, including its paths; in the participant's first row only, null in the others.",
            r => r.IsFirst && r.Scored.Plan is { } plan ? Encoding.UTF8.GetString(PlanJson.Write(plan)) : null
        ),
    ];

    /// <summary>The columns of a run.</summary>
    public static IReadOnlyList<BatchColumn> Of(bool jsonReasons, bool plans) =>
        [.. Codes, .. plans ? Plans : [], .. jsonReasons ? [Reasons] : (BatchColumn[])[]];

    private static GapItem? FirstGap(RowItem row) => row.Occupation is { Gap.IsEmpty: false } occupation ? occupation.Gap[0] : null;

    private static string? Level(string? name) => name?.ToLowerInvariant();
}
