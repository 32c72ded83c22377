using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Files;

namespace AdvancementEngine.Policies;

/// <summary>The canonical content of a book, and its hash.</summary>
internal static class PolicyBookContent
{
    /// <summary>Increment this when the meaning of a built-in policy changes but its declaration does not.</summary>
    public const int Revision = 1;

    public static string Hash(ImmutableArray<PolicyInfo> policies, Thresholds thresholds, ImmutableArray<LocalRule> rules)
    {
        var text = new StringBuilder();
        text.Append("policies ").Append(Revision).Append('\n');
        foreach (var policy in policies)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{policy.Code}|{policy.Element}|{policy.Indicator}|{policy.Origin}|{policy.Subject}|{policy.Effect}|"
                    + $"{policy.Actionable}|{(int)policy.Reads}|"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"{BitConverter.SingleToInt32Bits(policy.LowestLogits):x8}|{BitConverter.SingleToInt32Bits(policy.HighestLogits):x8}|"
                    + $"{policy.Summary}\n"
            );
        }

        foreach (var threshold in Thresholds.All)
            text.Append(CultureInfo.InvariantCulture, $"{threshold.Name}={BitConverter.DoubleToInt64Bits(thresholds[threshold]):x16}\n");
        foreach (var rule in rules)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{rule.Code}|{rule.Requirement.Fact}|{rule.Requirement.Comparison}|{rule.Requirement.Value}|"
                    + $"{string.Join(',', rule.Occupations)}|{rule.Program}|{rule.Remedy}\n"
            );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
