using System.Collections.Immutable;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Parts a goal into the wishes that are joined in it: "networking, office/NOC", "fiber, or police". Words ours.</summary>
internal static class GoalTexts
{
    // A goal names few wishes; what is longer is a story, and is read as a whole.
    private const int MostParts = 5;

    // "day shift", "no more on call": longer ones name work too.
    private const int MostWordsBeside = 4;

    private static readonly string[] s_joints = [" and/or ", " y/o ", " or ", " o ", " but ", " pero ", "/", ",", ";", "?", "|"];

    private static readonly string[] s_leading = ["or ", "o ", "maybe ", "either ", "perhaps ", "quizás ", "tal vez "];

    /// <summary>The wishes in the order written, as written; one for a text that joins nothing, none for a text of too many.</summary>
    /// <param name="text">The goal.</param>
    public static IReadOnlyList<string> Parts(string text)
    {
        // "w/" is with, and joins nothing; brackets hold remarks.
        var plain = Bare(text).Replace("w/o ", "without ", StringComparison.OrdinalIgnoreCase);
        plain = plain.Replace("w/ ", "with ", StringComparison.OrdinalIgnoreCase);
        List<string> parts = [plain];
        foreach (var joint in s_joints)
        {
            parts =
            [
                .. parts.SelectMany(p => p.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            ];
            parts = [.. parts.SelectMany(p => Upper(p, joint))];
        }

        parts = [.. parts.Select(Led).Where(p => p.Length > 1)];
        return parts.Count <= MostParts ? parts : [];
    }

    /// <summary>Parts beside the occupation; of joined wishes a specialty that some do not name is of one wish.</summary>
    /// <param name="text">The goal.</param>
    public static ImmutableArray<GoalPart> Beside(string text)
    {
        var all = GoalParts.Of(text);
        if (all.IsEmpty || Parts(text) is not { Count: > 1 } wishes)
            return all;
        // "blue team, day shift": hours are no wish for other work.
        var works = wishes
            .Where(w => Qualifiers.Without(w).Length > 0 && !IsOnlyBeside(w))
            .Select(w => GoalParts.Of(w).Select(p => p.Code).ToHashSet(StringComparer.Ordinal))
            .ToList();
        return [.. all.Select(p => works.TrueForAll(w => w.Contains(p.Code)) ? p : p with { IsOfOneWish = true })];
    }

    private static bool IsOnlyBeside(string wish) =>
        GoalParts.Of(wish) is { IsEmpty: false } parts
        && parts.All(p => p.Kind != GoalPartKind.Specialty)
        && wish.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsBeside;

    // Joints may be written in capitals.
    private static string[] Upper(string part, string joint) =>
        part.Split(joint.ToUpperInvariant(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Led(string part)
    {
        foreach (var word in s_leading)
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return Led(part[word.Length..].Trim());
        }

        return part.Trim(' ', '.', '!', '-');
    }

    private static string Bare(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close < 0 ? text : $"{text[..open].TrimEnd()} {text[(close + 1)..].TrimStart()}".Trim();
    }
}
