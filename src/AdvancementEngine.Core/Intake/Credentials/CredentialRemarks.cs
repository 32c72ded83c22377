using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Forms;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>Remarks on a credential after its name, after a comma or in its source: failed, lapsed, or not finished. English and
/// Spanish. Ours.</summary>
internal static partial class CredentialRemarks
{
    // "In progress, course 3 of 5", "in progress, exam in January": whatever follows, it is not there yet.
    [GeneratedRegex(@"^\W*((still|now|currently) )?(in progress|en curso|en proceso)\b", Patterns.Options)]
    private static partial Regex InProgress { get; }

    // "Taking" alone is a plan as often as not, and "03/15" is a date.
    [GeneratedRegex(
        @"\b(studying|taking\b.*\b(class|course|exam|test|bootcamp)|preparing|prepping|scheduled|booked|registered|retak(e|ing)"
            + @"|in progress|half|halfway|estudiando|cursando|preparando|en (curso|proceso)|a medias"
            + @"|\d{1,2} ?(of|de|out of) ?\d{1,2}"
            + @"|\d{1,2} ?/ ?\d{1,2} (courses?|classes|modules?|cursos?|m[oó]dulos?|done|completed?))\b",
        Patterns.Options
    )]
    private static partial Regex Begun { get; }

    [GeneratedRegex(
        @"\b(plan|plans|planning|planned|want|wants|wanna|wish|hope|hopes|hoping|would like|going to|gonna|will|intend|intends|thinking"
            + @"|considering|interested|quiero|quiere|pienso|planeo|espero|quisiera|me gustar[ií]a|voy a)\b",
        Patterns.Options
    )]
    private static partial Regex Plan { get; }

    /// <summary>True where the study goes on: "want to be studying" is a wish, "studying, hope to pass" is not.</summary>
    /// <param name="text">The words said of the credential.</param>
    public static bool IsBegun(string text) =>
        Begun.Match(text) is { Success: true } begun && !(Plan.Match(text) is { Success: true } plan && plan.Index < begun.Index);

    // The remark has no other content: "studying", "3 of 5 courses done".
    [GeneratedRegex(
        @"^\W*((still|now|currently|just|only|i'?m|am|is|estoy|a[uú]n|todav[ií]a|sigo) )*"
            + @"(studying|in progress|not (yet )?(done|finished)|half(way)?( done)?|estudiando|en (curso|proceso)|a medias"
            + @"|(?<done>\d{1,2}) ?(of|de|out of|/(?= ?\d{1,2} (courses?|classes|modules?|cursos?|m[oó]dulos?|done|complete)))"
            + @" ?(?<all>\d{1,2})"
            + @"( (the|los|las|courses?|classes|modules?|cursos?|m[oó]dulos?|done|completed?|finished"
            + @"|hechos|terminados|completados|so far))*)( (for )?(it|the (test|exam)|el examen))?\W*$",
        Patterns.Options
    )]
    private static partial Regex Underway { get; }

    /// <summary>What a phrase next to a name says about it; null where it says nothing certain.</summary>
    /// <param name="phrase">A phrase that names no credential.</param>
    public static Claim? Of(FormPhrase phrase) =>
        phrase.Claim is Claim.Failed or Claim.Lapsed ? phrase.Claim
        : IsUnderway(phrase.Text) ? Claim.Learning
        : null;

    /// <summary>What a source says of a credential that it does not hold: failed or not finished; null for anything else.</summary>
    /// <param name="text">Who or what of the source.</param>
    /// <param name="asOf">The as-of date.</param>
    public static Claim? NotHeld(string text, DateOnly asOf) =>
        text.Length == 0 ? null
        : InProgress.IsMatch(text) && !ClaimWords.IsPassed(text) ? Claim.Learning
        : Of(new(text, ClaimWords.Of(text, asOf, isAward: true))) is { } claim and not Claim.Lapsed ? claim
        : null;

    // "5 of 5 courses" is all of it.
    private static bool IsUnderway(string text) =>
        Underway.Match(text) is { Success: true } match
        && (
            !match.Groups["done"].Success
            || int.Parse(match.Groups["done"].Value, CultureInfo.InvariantCulture)
                < int.Parse(match.Groups["all"].Value, CultureInfo.InvariantCulture)
        );
}
