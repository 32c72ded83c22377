using System.Collections.Frozen;

namespace AdvancementEngine.Participants;

/// <summary>Names of attributes that must never reach a score. They live in a group file of their own, for equal-opportunity reports only.</summary>
public static class ProtectedAttributes
{
    private static readonly FrozenSet<string> _names = new[]
    {
        "age", "ancestry", "birthdate", "birthday", "birthyear", "bornon", "citizenship", "color", "color", "dateofbirth", "disabilities", "disability", "disabilitystatus", "disabled", "dob",
        "ethnicgroup", "ethnicity", "familystatus", "gender", "genderidentity", "geneticinformation", "hispanic", "latino", "maritalstatus", "militarystatus", "nationalorigin", "nationality",
        "pregnancy", "pregnant", "race", "religion", "sex", "sexualorientation", "veteran", "veteranstatus", "yearofbirth",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for the name of a protected attribute; case, spaces, hyphens and underscores do not matter.</summary>
    public static bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _names.Contains(string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)));
    }
}
