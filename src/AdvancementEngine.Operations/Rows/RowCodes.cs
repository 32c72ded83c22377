using System.Text;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Enum members as codes in rows: WithinReach is <c>within-reach</c>.</summary>
internal static class RowCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum => Kebab<T>.Names[Array.IndexOf(Kebab<T>.Values, value)];

    /// <summary>The policies with a verdict, as policy or policy/detail, parted by blanks; null where none has it.</summary>
    public static string? Policies(ReadOnlySpan<Finding> findings, Verdict verdict, StringBuilder text)
    {
        text.Clear();
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != verdict) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(finding.Policy.Code);
            if (finding.Detail.Length > 0) text.Append('/').Append(finding.Detail);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Of the largest shares, those that raised (or lowered) the score.</summary>
    public static string? Shares(ReadOnlySpan<ElementShare> shares, bool raised, StringBuilder text)
    {
        text.Clear();
        foreach (ref readonly var share in shares[..Math.Min(shares.Length, RowSchema.LargestShares)])
        {
            if (raised ? share.Share <= 0f : share.Share >= 0f) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(share.Element);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>The text, or null for the empty one.</summary>
    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static class Kebab<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Names = [.. Values.Select(v => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()))];
    }
}
