using System.Collections.Immutable;

namespace AdvancementEngine.Factorization.Observations;

/// <summary>What came of an opportunity.</summary>
public enum OutcomeKind
{
    /// <summary>The person entered it.</summary>
    Entered = 0,

    /// <summary>The person completed it (a credential, a program).</summary>
    Completed = 1,

    /// <summary>The person was still in it at follow-up.</summary>
    Retained = 2,

    /// <summary>The person's wage rose; the value says by how much.</summary>
    WageGain = 3,

    /// <summary>The person left it before follow-up.</summary>
    Left = 4,

    /// <summary>The person was offered or tried it, and it did not come about.</summary>
    Not = 5,

    /// <summary>A stated wish, in a survey; no outcome.</summary>
    Wished = 6,

    /// <summary>A rating; the value is the rating.</summary>
    Rated = 7,

    /// <summary>What the person does at present, in a survey; no outcome.</summary>
    Present = 8,
}

/// <summary>What a kind of outcome counts for. The only table of it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Its code in files.</param>
/// <param name="Weight">Weight as "this came next" in the softmax and implicit losses; 0: it says nothing of what came next.</param>
/// <param name="Value">Value in the squared-error loss, 0 to 1; null where the row must bring its own.</param>
/// <param name="IsOutcome">True where it is observed of a person's working life; a wish or a rating is not.</param>
public sealed record OutcomeMeaning(OutcomeKind Kind, string Code, float Weight, float? Value, bool IsOutcome);

/// <summary>The table of outcome kinds.</summary>
public static class OutcomeKinds
{
    /// <summary>In the order of <see cref="OutcomeKind"/>.</summary>
    public static ImmutableArray<OutcomeMeaning> Table { get; } =
    [
        new(OutcomeKind.Entered, "entered", 1f, 0.7f, true),
        new(OutcomeKind.Completed, "completed", 1f, 0.8f, true),
        new(OutcomeKind.Retained, "retained", 1.5f, 1f, true),
        new(OutcomeKind.WageGain, "wage-gain", 1.5f, null, true),
        new(OutcomeKind.Left, "left", 0.5f, 0.3f, true),
        new(OutcomeKind.Not, "not", 0f, 0f, true),
        new(OutcomeKind.Wished, "wished", 1f, 1f, false),
        new(OutcomeKind.Rated, "rated", 1f, null, false),
        new(OutcomeKind.Present, "present", 1f, 1f, false),
    ];

    /// <summary>What a kind counts for.</summary>
    public static OutcomeMeaning Meaning(this OutcomeKind kind) => Table[(int)kind];

    /// <summary>Reads a code.</summary>
    /// <returns>False when the code is none of the table's.</returns>
    public static bool TryParse(string code, out OutcomeKind kind)
    {
        foreach (var meaning in Table)
        {
            if (string.Equals(meaning.Code, code, StringComparison.Ordinal))
            {
                kind = meaning.Kind;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
