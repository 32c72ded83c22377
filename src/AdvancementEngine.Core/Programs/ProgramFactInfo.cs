using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>One name in the closed list of program facts, and what each field means for it.</summary>
/// <param name="Name">Fact name.</param>
/// <param name="Summary">Meaning of the fact, in one sentence.</param>
/// <param name="About">Type and meaning of <see cref="ProgramFact.About"/>.</param>
/// <param name="Value">Type, unit and meaning of <see cref="ProgramFact.Value"/>.</param>
/// <param name="MayBeAbsent">True if the value <c>none</c> may record that there is none: known, not missing.</param>
/// <param name="Occupation">Whether the fact may be limited to an occupation, and what that means: the occupation it is for.</param>
/// <param name="Partner">Whether it may name a partner.</param>
/// <param name="Dated">True if its date matters to an indicator, which is Unknown without one.</param>
/// <param name="ReadBy">Indicators that read it, ordinal; <c>profile</c> for the engagement profile, <c>report</c> for the report
/// only.</param>
public sealed record ProgramFactInfo(
    string Name,
    string Summary,
    FactField About,
    FactField Value,
    bool MayBeAbsent,
    FieldUse Occupation,
    FieldUse Partner,
    bool Dated,
    ImmutableArray<string> ReadBy
)
{
    /// <summary>Checks a fact with this name. The caller checks codes of elements, credentials and occupations against the
    /// catalog.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null if it is valid; otherwise column, found, needed and remedy in one line.</returns>
    public string? Check(ProgramFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (About.Check(fact.About) is { } about)
            return $"about: found '{fact.About}'; {about}";
        var absent = string.Equals(fact.Value, FactField.Absent, StringComparison.Ordinal);
        if (absent && !MayBeAbsent && !Value.Codes.Contains(FactField.Absent, StringComparer.Ordinal))
            return $"value: found 'none'; needed: {Value.Describe()}; remove the row if nothing is known";
        if (!absent && Value.Check(fact.Value) is { } value)
            return $"value: found '{fact.Value}'; {value}";
        if (About.Kind == FactValueKind.Requirement && Requirement.Check(fact.About, fact.Value) is { } requirement)
            return $"value: found '{fact.Value}'; {requirement}";
        return CheckUse("occupation", Occupation, fact.Occupation) ?? (absent ? null : CheckUse("partner", Partner, fact.Partner));
    }

    private string? CheckUse(string column, FieldUse use, string? value) =>
        use switch
        {
            FieldUse.None when !string.IsNullOrEmpty(value) =>
                $"{column}: found '{value}'; needed: an empty field for fact '{Name}'; remove it",
            FieldUse.Required when string.IsNullOrEmpty(value) =>
                $"{column}: found nothing; needed: {(column == "partner" ? "a partner id of the program" : "an O*NET-SOC code")} for fact "
                    + $"'{Name}'; fill it in",
            _ => null,
        };
}
