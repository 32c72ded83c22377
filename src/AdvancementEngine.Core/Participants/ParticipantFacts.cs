using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>The closed list of participant facts that requirements and local rules may ask about. It contains no protected attribute, and
/// none may be added.</summary>
public static class ParticipantFacts
{
    /// <summary>Highest education reached (derived).</summary>
    public const string Education = "education";

    /// <summary>Total months of work (derived).</summary>
    public const string WorkMonths = "work-months";

    /// <summary>Months of work related to a given occupation (derived; only for opportunities).</summary>
    public const string RelatedWorkMonths = "related-work-months";

    /// <summary>Highest stage of work-based learning reached (derived).</summary>
    public const string LearningStage = "work-based-learning-stage";

    /// <summary>Hours of hands-on work-based learning (derived).</summary>
    public const string LearningHours = "work-based-learning-hours";

    /// <summary>The day a written career plan was made.</summary>
    public const string CareerPlan = "career-plan";

    /// <summary>Whether federal or defense work is wanted.</summary>
    public const string FederalWork = "federal-work";

    /// <summary>Hours per week available for study and training.</summary>
    public const string HoursAvailable = "hours-available";

    /// <summary>The list, ordinal by name.</summary>
    public static ImmutableArray<ParticipantFactInfo> All { get; } =
    [
        Number("attendance", "percent", "share of training days attended", 100),
        Date("background-check", "date on which a background check was passed"),
        Date(CareerPlan, "date of a written career plan"),
        Code("computer-access", false, ["none", "shared", "own"], "computer at home for learning"),
        Code("drivers-license", false, ["none", "held"], "driver's license"),
        new(Education, Field(FactValueKind.Code, EducationLevels.Codes, string.Empty), true, true, true, "highest level of education"),
        Code(FederalWork, false, ["none", "wanted"], "wants federal or defense work"),
        Number("grade-point-average", "points", "grade point average, 0 to 4", 4),
        Number(HoursAvailable, "hours", "hours available per week", 168) with
        {
            LeastAboveZero = 0.5,
        },
        Date("interview-practice", "date of a practice interview"),
        Number("mathematics-grade-level", "grades", "mathematics grade level on a placement test"),
        Number("reading-grade-level", "grades", "reading grade level on a placement test"),
        new(RelatedWorkMonths, Field(FactValueKind.Number, [], "months"), true, true, true, "months of work related to the occupation"),
        Date("resume", "date on which a résumé was reviewed"),
        Number("typing-speed", "words a minute", "typing speed on a test"),
        Code("work-authorization", false, ["none", "documented"], "work authorization documents"),
        new(LearningHours, Field(FactValueKind.Number, [], "hours"), true, true, true, "hours of hands-on work-based learning"),
        new(
            LearningStage,
            Field(FactValueKind.Code, ["awareness", "exposure", "preparation", "experience"], string.Empty),
            true,
            true,
            true,
            "highest stage of work-based learning reached"
        ),
        new(WorkMonths, Field(FactValueKind.Number, [], "months"), true, true, true, "total months of work"),
    ];

    /// <summary>The fact with a name, or null. Element ids are facts too but are not on the list.</summary>
    public static ParticipantFactInfo? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>True for a name on the list and for an element id (kind:code); false for a protected attribute used as an
    /// element.</summary>
    public static bool IsKnown(string name) => Find(name) is not null || (IsElement(name) && !IsProtected(name));

    /// <summary>True for an element id whose kind or code names a protected attribute (<c>gender:female</c>).</summary>
    public static bool IsProtected(string name)
    {
        if (!IsElement(name))
            return false;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return ProtectedAttributes.Contains(name[..colon]) || ProtectedAttributes.Contains(name[(colon + 1)..]);
    }

    /// <summary>True for an element id: something a person has or does not have.</summary>
    public static bool IsElement(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < name.Length - 1;
    }

    /// <summary>The names of the list, for messages.</summary>
    internal static string Names { get; } = string.Join(" | ", All.Select(f => f.Name));

    /// <summary>Checks a recorded "other fact" of a participant.</summary>
    /// <returns>Null if it is valid; otherwise found, needed and remedy in one line.</returns>
    public static string? Check(ParticipantFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (Find(fact.Name) is not { } info)
            return $"fact '{fact.Name}' is unknown; needed: one of {Names}; use one of them";
        if (info.Derived)
            return $"fact '{fact.Name}' is calculated from other records; needed: the record itself; enter the education, "
                + $"work or activity instead";
        if (info.Highest is { } highest && FactField.TryNumber(fact.Value, out var number) && number > highest)
            return string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"fact '{fact.Name}' has value '{fact.Value}'; needed: at most {highest}; correct it"
            );
        if (info.LeastAboveZero is { } least && FactField.TryNumber(fact.Value, out var little) && little > 0 && little < least)
            return string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"fact '{fact.Name}' has value '{fact.Value}'; needed: 0, or {least} or more; correct it"
            );
        return info.Value.Check(fact.Value) is { } needed ? $"fact '{fact.Name}' has value '{fact.Value}'; {needed}" : null;
    }

    /// <summary>Checks that a comparison and a value are valid for the type of a fact.</summary>
    /// <returns>Null if they are valid; otherwise what was needed, with the remedy after a semicolon.</returns>
    public static string? CheckComparison(string fact, Comparison comparison, string value)
    {
        if (IsElement(fact))
            return comparison == Comparison.Has
                ? null
                : $"needed: has, because '{fact}' is an element that a person either has or does not have; write has";
        if (Find(fact) is not { } info)
            return $"found '{fact}'; needed: an element id or one of {Names}; use one of them";
        if (comparison == Comparison.Has)
            return null;
        if (comparison is Comparison.AtLeast or Comparison.AtMost && !info.Ordered)
            return $"needed: equals, one-of or has, because the values of '{fact}' have no order; use equals";
        foreach (var one in comparison == Comparison.OneOf ? value.Split('|') : [value])
        {
            if (one.Length == 0)
                return $"needed: {info.Value.Describe()}; fill in the value";
            if (info.Value.Check(one) is { } needed)
                return $"{needed} (found '{one}')";
        }

        return null;
    }

    private static FactField Field(FactValueKind kind, ImmutableArray<string> codes, string unit) =>
        new(kind, true, codes, unit, "its value");

    private static ParticipantFactInfo Number(string name, string unit, string summary, double? highest = null) =>
        new(name, Field(FactValueKind.Number, [], unit), true, false, true, summary, highest);

    private static ParticipantFactInfo Date(string name, string summary) =>
        new(name, Field(FactValueKind.Date, [], string.Empty), true, false, true, summary);

    private static ParticipantFactInfo Code(string name, bool ordered, ImmutableArray<string> codes, string summary) =>
        new(name, Field(FactValueKind.Code, codes, string.Empty), ordered, false, true, summary);
}
