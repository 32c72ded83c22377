using System.Buffers;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to what the person has used and studied: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    private static readonly string[] s_linuxExams = ["redhat-rhcsa", "redhat-rhce", "comptia-linux-plus", "lpi-lpic-1", "lpi-lpic-2"];
    private static readonly SearchValues<string> s_linux = SearchValues.Create(
        ["linux", "red hat", "redhat", "rhel", "ubuntu", "unix", "centos", "debian", "aix"],
        StringComparison.OrdinalIgnoreCase
    );

    // Exams that a vendor designates as its first.
    private static readonly string[] s_basics = ["esri-arcgis-pro-foundation", "salesforce-tableau-desktop-foundations"];

    // For each beginner exam or course: words for what it teaches, and the occupation that demonstrates it.
    private static readonly (string Credential, SearchValues<string> Words, string Occupation)[] s_beginnings =
    [
        ("python-institute-pcep", WordsOnRecord.AnyOf("python"), KnownOccupations.SoftwareDevelopers),
        (
            "meta-front-end-developer",
            WordsOnRecord.AnyOf("javascript", "jquery", "react", "php", "angular"),
            KnownOccupations.WebDevelopers
        ),
        ("google-data-analytics", WordsOnRecord.AnyOf("tableau", "power bi"), KnownOccupations.BusinessIntelligence),
        ("oracle-database-sql-associate", WordsOnRecord.AnyOf("pl sql"), KnownOccupations.DatabaseAdministrators),
    ];

    /// <summary>True for a Linux exam toward infrastructure, where there are other lines of exams as well.</summary>
    public bool IsOfLinux =>
        Array.IndexOf(s_linuxExams, Code) >= 0
        && Aim is { IsOffered: false, Toward: var toward }
        && (Standing.Map.Fields.Of(toward) & CareerField.Infrastructure) != 0;

    /// <summary>Whether Linux is on record or named in the goal. Above the first exams, it must have been used, taught or certified, and
    /// must be the line the goal names, if it names one.</summary>
    public Measure LinuxOnRecord()
    {
        if (Credential.Facts.Level?.Value < CredentialLevel.Professional)
            return Measure.Of(Participant.Case.IsNamed(s_linux) || HoldsLinux() ? Shown : FactField.Absent);
        var isOtherLine = GoalTracks != GoalTrack.None && (GoalTracks & GoalTrack.Systems) == 0;
        return Measure.Of(!isOtherLine && (UsesLinux() || HoldsLinux()) ? Shown : FactField.Absent);
    }

    private bool HoldsLinux()
    {
        foreach (var exam in s_linuxExams)
        {
            if (
                Participant.Catalog.CredentialIndex(exam) is >= 0 and var index
                && (Standing.Credentials.Has(index) || Standing.Credentials.IsLapsed(index))
            )
                return true;
        }

        return false;
    }

    private bool UsesLinux() =>
        Participant.Participant.Evidence.Any(e => e.Kind != EvidenceKind.SelfReported && WordsOnRecord.Name(e.Element, s_linux))
        || Participant.Participant.UnreadEvidence.Any(e => e.Kind != EvidenceKind.SelfReported && WordsOnRecord.Name(e.Text, s_linux));

    /// <summary>True for a beginner exam or course in a language or tool.</summary>
    public bool IsForBeginners => Aim is { IsOffered: false } && Array.Exists(s_beginnings, b => b.Credential == Code);

    /// <summary>Whether what it teaches is on record: used, taught or assessed, or through an occupation that uses it.</summary>
    public Measure BasicsOnRecord()
    {
        var (_, words, occupation) = Array.Find(s_beginnings, b => b.Credential == Code);
        if (words is null)
            return Measure.Missing;
        return Measure.Of(
            Standing.Work.Held.Any(h => Participant.Catalog.Occupations[h.Occupation].Code == occupation)
            || Participant.Participant.Evidence.Any(e => e.Kind != EvidenceKind.SelfReported && WordsOnRecord.Name(e.Element, words))
                ? Shown
                : FactField.Absent
        );
    }

    /// <summary>True for the first exam of one vendor's tool.</summary>
    public bool IsBasicsOfTool => Aim is { IsOffered: false } && Array.IndexOf(s_basics, Code) >= 0;

    /// <summary>Months of computer work of a person who uses the vendor's tool; 0 if no record shows it.</summary>
    public Measure MonthsWithTool()
    {
        var uses =
            Array.Find(s_tools, t => t.Vendor == Credential.Vendor).Words is { } words
            && (
                Participant.Participant.Evidence.Any(e =>
                    e.Kind is EvidenceKind.Used or EvidenceKind.Assessed && WordsOnRecord.Name(e.Element, words)
                )
                || Participant.Participant.UnreadEvidence.Any(e =>
                    e.Kind is EvidenceKind.Used or EvidenceKind.Assessed && WordsOnRecord.Name(e.Text, words)
                )
            );
        return Measure.Of(uses ? Standing.Work.ComputerMonths : 0f, Unit.Months);
    }

    /// <summary>Months with a tool after which its first exam adds nothing.</summary>
    public Measure MonthsOfBasics => Measure.Of(Value(Thresholds.OverviewMonths), Unit.Months);

    /// <summary>True if its issuer requires a degree.</summary>
    public bool AsksDegree => DegreeAsked is not null;

    /// <summary>The degree its issuer requires; null for none.</summary>
    public EducationLevel? DegreeAsked =>
        Credential.Facts.Education?.Value is not { } rule ? null
        : rule.StartsWith("Associate degree", StringComparison.Ordinal) ? EducationLevel.Associate
        : rule.StartsWith("Bachelor", StringComparison.Ordinal) ? EducationLevel.Bachelor
        : null;

    // As issuers put it: "from a health information management program accredited by".
    [GeneratedRegex(@"from an? (?<field>[a-z ]+?)( management)? program", Patterns.Options)]
    private static partial Regex FieldAsked { get; }

    /// <summary>1 where the issuer asks for a degree in a field, otherwise 0.</summary>
    public Measure FieldsOfDegreeAsked => Measure.Of(FieldOfDegree is null ? 0 : 1, Unit.One);

    /// <summary>1 where the schooling on record names the field the issuer asks for, 0 where it names others only; missing where it is on
    /// record without words.</summary>
    public Measure FieldsOfDegree
    {
        get
        {
            if (FieldOfDegree is not { } asked)
                return Measure.Of(0, Unit.One);
            var told = false;
            foreach (var schooling in Participant.Participant.Education?.All ?? [])
            {
                told |= schooling.Stated.Length > 0;
                if ($"{schooling.Stated} {schooling.Source.What}".Contains(asked, StringComparison.OrdinalIgnoreCase))
                    return Measure.Of(1, Unit.One);
            }

            return told ? Measure.Of(0, Unit.One) : Measure.Missing;
        }
    }

    private string? FieldOfDegree =>
        AsksDegree
        && Credential.Facts.Education?.Value is { } rule
        && FieldAsked.Match(rule) is { Success: true } asked
            ? asked.Groups["field"].Value
            : null;

    /// <summary>The highest education on record; null if none.</summary>
    public EducationLevel? EducationReached => Participant.Participant.Education?.Level;
}
