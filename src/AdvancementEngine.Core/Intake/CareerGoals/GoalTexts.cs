using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Parts a goal into the wishes that are joined in it: "networking, office/NOC", "fiber, or police". Words ours.</summary>
internal static partial class GoalTexts
{
    // A goal names few wishes; what is longer is a story, and is read as a whole.
    private const int MostParts = 5;

    // "day shift", "no more on call": longer ones name work too.
    private const int MostWordsBeside = 4;

    private static readonly string[] s_joints =
    [
        " and/or ", " y/o ", " or ", " o ", " but ", " pero ", " and then ", " then ", "->", "→", "=>", "/", ",", ";", "?", "|",
    ];

    private static readonly string[] s_leading =
    [
        "or ", "o ", "maybe ", "either ", "perhaps ", "quizás ", "tal vez ",
        "will take ", "would take ", "i'd take ", "i'll take ", "happy to take ", "will accept ", "would accept ", "willing to take ",
    ];

    // Fields that a wish may name alone where the next one ends with the work of both, and such work; keys as NameKeys.Words gives them.
    private static readonly FrozenSet<string> s_fields = FrozenSet.ToFrozenSet(
        ["security", "cybersecurity", "network", "cloud", "system", "server", "endpoint", "desktop", "database", "software", "web"],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_work = FrozenSet.ToFrozenSet(
        ["engineer", "analyst", "administrator", "developer", "architect", "technician", "specialist"],
        StringComparer.Ordinal
    );

    // Words of work that are said in every field: alone they name none. A developer or a programmer is one of software.
    private static readonly FrozenSet<string> s_ofAnyField = FrozenSet.ToFrozenSet(
        [
            "engineer", "analyst", "administrator", "technician", "specialist", "tech", "scientist", "tester", "consultant", "coordinator",
            "operator", "consulting", "consultancy", "ingeniero", "ingeniera", "analista", "tecnico", "tecnica", "especialista",
            "operador", "operadora", "consultor", "consultora", "consultoria",
        ],
        StringComparer.Ordinal
    );

    // What joined the wish to a condition that was taken out of it.
    [GeneratedRegex(@"(\s+(or|and|y|o|&|\+))+\s*$", Patterns.Options)]
    private static partial Regex Dangling { get; }

    /// <summary>The wishes in the order written, as written; one for a text that joins nothing, none for a text of too many.</summary>
    /// <param name="text">The goal.</param>
    public static IReadOnlyList<string> Parts(string text)
    {
        var parts = GoalWays.Without(Split(text));
        return parts.Count <= MostParts ? parts : [];
    }

    private static List<string> Split(string text)
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

        return OfHealth(Shared(Followed([.. parts.Select(Led).Where(p => p.Length > 1)]), plain));
    }

    /// <summary>True for a wish that names a kind of work, "engineer", "specialist", and no field: any title with the word would be a
    /// guess.</summary>
    /// <param name="wish">A goal, or one of its wishes.</param>
    public static bool IsOfAnyField(string wish) =>
        NameKeys.Words(Qualifiers.Without(wish)).Where(w => !NameKeys.IsNoise(w)).ToList() is [var word] && s_ofAnyField.Contains(word);

    /// <summary>True where all wishes but one name a way: "A+ then help desk".</summary>
    /// <param name="text">The goal.</param>
    public static bool HasWay(string text) => Split(text) is { Count: > 1 } all && GoalWays.Without(all).Count == 1;

    /// <summary>Parts other than the occupation; in joined wishes, a specialty that some do not name belongs to one wish.</summary>
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

    // "Network admin or engineer": the field that the first names is that of both, where the second names none of its own.
    private static List<string> Followed(List<string> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (
                NameKeys.Words(parts[i]) is [var work]
                && s_ofAnyField.Contains(work)
                && NameKeys.Words(parts[i - 1]) is { Count: > 1 } words
                && (s_ofAnyField.Contains(words[^1]) || s_work.Contains(words[^1]))
                && words.SkipLast(1).Any(w => w is "desk" or "helpdesk" or "it" || ComposedTitles.NamesField(w))
                && parts[i - 1].TrimEnd().LastIndexOf(' ') is > 0 and var head
            )
                parts[i] = $"{parts[i - 1][..head]} {parts[i]}";
        }

        return parts;
    }

    // "Security or endpoint engineer": the work that the second names is that of both; a list with commas names each for itself.
    private static List<string> Shared(List<string> parts, string text)
    {
        for (var i = parts.Count - 2; i >= 0 && !text.Contains(',', StringComparison.Ordinal); i--)
        {
            if (
                NameKeys.Words(parts[i]) is [var field]
                && s_fields.Contains(field)
                && NameKeys.Words(parts[i + 1]) is { Count: > 1 } words
                && s_work.Contains(words[^1])
                && s_fields.Contains(words[^2])
            )
                parts[i] = $"{parts[i]} {words[^1]}";
        }

        return parts;
    }

    // "Health IT / informatics": what the second names is of the first's field.
    private static List<string> OfHealth(List<string> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (Informatics.IsMatch(parts[i]) && Health.IsMatch(parts[i - 1]))
                parts[i] = "health informatics";
        }

        return parts;
    }

    [GeneratedRegex(
        @"^(informatics|info(rmation)?( systems| tech\w*)?|it|tech(nology)?)$",
        Patterns.Options
    )]
    private static partial Regex Informatics { get; }

    [GeneratedRegex(@"\b(health\w*|medical|clinical|nursing|hospital|ehr)\b", Patterns.Options)]
    private static partial Regex Health { get; }

    // Joints may be written in capitals.
    private static string[] Upper(string part, string joint) =>
        part.Split(joint.ToUpperInvariant(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(
        @"\binform[aá]tica (en|de|para) (la )?salud\b|\binform[aá]tica (m[eé]dica|cl[ií]nica)\b",
        Patterns.Options
    )]
    private static partial Regex SpanishInformatics { get; }

    /// <summary>The goal with the informatics of health care named as titles name it: alone, the Spanish word means any IT.</summary>
    /// <param name="text">The goal.</param>
    public static string WithField(string text) => SpanishInformatics.Replace(text, "health informatics");

    private static string Led(string part)
    {
        foreach (var word in s_leading)
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return Led(part[word.Length..].Trim());
        }

        return Dangling.Replace(part, string.Empty).Trim(' ', '.', '!', '-');
    }

    private static string Bare(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close < 0 ? text : $"{text[..open].TrimEnd()} {text[(close + 1)..].TrimStart()}".Trim();
    }
}
