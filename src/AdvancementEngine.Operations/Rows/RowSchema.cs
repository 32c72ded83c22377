using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Rows;

/// <summary>The columns of a part, in order. Columns are only added, at the end before <c>reasons</c>.</summary>
public static class RowSchema
{
    /// <summary>Contributions of a score that a row names.</summary>
    public const int LargestShares = 5;

    /// <summary>The columns with codes only.</summary>
    public static IReadOnlyList<TableColumn> Codes { get; } =
    [
        new("participant", ColumnType.Text, "The participant's id, as in the cohort."),
        new("program", ColumnType.Text, "Program id; null where none is recorded."),
        new("data", ColumnType.Text, "recorded, made-up or simulated: whether the row is about a real person."),
        new("run", ColumnType.Text, "The run's id, as in manifest.json."),
        new("list", ColumnType.Text, "occupation or credential; none for a participant without any item, so that everyone scored has a row."),
        new("rank", ColumnType.Integer, "Place in the list, from 1; null in list none."),
        new("code", ColumnType.Text, "O*NET-SOC code of the occupation, or the credential's code."),
        new("title", ColumnType.Text, "Its title or name."),
        new("group", ColumnType.Text, "open, within-reach or blocked."),
        new("grade", ColumnType.Text, "close, related or far: similarity to public occupation profiles; null for credentials and where a probability stands."),
        new("probability", ColumnType.Number, "Calibrated probability, only where enough outcomes were observed; null otherwise."),
        new("score", ColumnType.Number, "Occupation: fit plus adjustments, logits. Credential: gain over the ten best occupations, logits."),
        new("rank_if_open", ColumnType.Integer, "For an occupation that is not open, the place it would have if it were."),
        new("missing", ColumnType.Text, "First missing item: an element id, or the code of a blocking policy; null where nothing is."),
        new("missing_kind", ColumnType.Text, "requirement, technology, knowledge, credential, skill, hands-on or education."),
        new("next_step", ColumnType.Text, "apply, satisfy, earn, learn, verify, experience, support or study."),
        new("next_subject", ColumnType.Text, "What the next step is about: an element id, policy, activity or support code; null for apply."),
        new("next_remedy", ColumnType.Text, "Remedy code; null where the kind says it all."),
        new("opens", ColumnType.Text, "Credential: occupation codes it moves to a better group, parted by blanks; null where it moves none."),
        new("toward", ColumnType.Text, "Credential: the occupation it helps most."),
        new("toward_rank", ColumnType.Integer, "Place of that occupation now."),
        new("toward_rank_then", ColumnType.Integer, "Its place with the credential, confirmed by ranking again."),
        new("months", ColumnType.Number, "Credential: months it takes, where a source says."),
        new("cost_usd", ColumnType.Number, "Credential: cost in US dollars, where a source says."),
        new("observed_n", ColumnType.Integer, "Outcomes of the occupation behind the fit, simulated ones where the basis says so; 0: no people observed; null for credentials."),
        new("not_met", ColumnType.Text, "Policies not met, as policy or policy/detail, parted by blanks, in book order."),
        new("unknown", ColumnType.Text, "Policies with a fact missing, in the same form."),
        new("met", ColumnType.Text, "Policies met, in the same form."),
        new("raised", ColumnType.Text, "Of the five largest shares, element ids that raised the score, largest first, parted by blanks."),
        new("lowered", ColumnType.Text, "Of the five largest shares, element ids that lowered it."),
        new("mark", ColumnType.Text, "few-facts, old-facts, both, or not-enough-known; null for others. Marked participants are in thin.csv with what to ask."),
        new("known_elements", ColumnType.Integer, "Elements of the participant the model knows."),
        new("facts", ColumnType.Text, "Hash of the participant's input row: another one, other facts."),
        new("as_of", ColumnType.Day, "As-of date."),
        new("bundle", ColumnType.Text, "Bundle id."),
        new("digest", ColumnType.Text, "Digest of the participant's whole recommendation, the same through every door."),
        new("basis", ColumnType.Text, "What the fit rests on: content, outcomes or simulated-outcomes; null for credentials."),
        new("probability_low", ColumnType.Number, "Lower bound of the probability's 95 % interval; null without one."),
        new("probability_high", ColumnType.Number, "Upper bound of it."),
        new("expected_outcome", ColumnType.Number, "Expected outcome value, 0 to 1, of people who took this step; null below the fewest outcomes."),
        new("expected_outcome_low", ColumnType.Number, "Lower bound of the expected outcome's 95 % interval."),
        new("expected_outcome_high", ColumnType.Number, "Upper bound of it."),
        new("expected_outcome_n", ColumnType.Integer, "Outcomes behind the expected outcome."),
    ];

    /// <summary>The last column where reasons are asked for as JSON.</summary>
    public static TableColumn Reasons { get; } = new("reasons", ColumnType.Text, "The item in canonical JSON.");

    /// <summary>The columns of a run.</summary>
    public static IReadOnlyList<TableColumn> Columns(bool jsonReasons) => jsonReasons ? [.. Codes, Reasons] : Codes;
}
