using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Whether one more piece of evidence can change a group or an adjustment of a case. Where it cannot, only the scores are worked out again.</summary>
internal static class PolicyTouch
{
    public static bool May(PolicyBook book, PolicyCase @case, string element)
    {
        var kind = string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal) ? FactKinds.Credentials : FactKinds.Skills;
        foreach (var policy in book.Policies)
        {
            if (policy.Effect == EffectKind.Inform || (policy.Reads & kind) == 0) continue;

            // Entry requirements are the program's own: without one there is nothing to read.
            if (!string.Equals(policy.Indicator, "1c", StringComparison.Ordinal) || @case.Program?.Record is { Requirements.IsEmpty: false }) return true;
        }

        return false;
    }
}
