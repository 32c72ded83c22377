using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

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

    /// <summary>Weight and value of a kind.</summary>
    public static OutcomeMeaning Meaning(this OutcomeKind kind) => Table[(int)kind];

    /// <summary>Reads a code.</summary>
    /// <returns>False if the code is not in the table.</returns>
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
