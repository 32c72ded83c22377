using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Words for the codes of an assessment, with names from its catalog.</summary>
/// <param name="catalog">The catalog.</param>
public sealed class AssessmentWords(CareerCatalog catalog)
{
    private readonly RecommendationWords _words = new(catalog);

    /// <summary>Statement about the framework, in every report.</summary>
    public const string Framework =
        "The six element names come from JFF's framework for high-quality pre-apprenticeship. The framework is aspirational, not an "
        + "accreditation, and pre-apprenticeships are not federally vetted: nothing here certifies a program. Indicators marked OURS are "
        + "this project's own.";

    /// <summary>Statement about O*NET data, in every report.</summary>
    public const string Onet =
        "This report uses O*NET data (USDOL/ETA, CC BY 4.0). AdvancementEngine has modified all or some of this information; USDOL/ETA has "
        + "not approved, endorsed, or tested these modifications. DoD 8140 certifications are one way among others to qualify for a DoD "
        + "role.";

    /// <summary>Names of the six framework elements, in order.</summary>
    public static ImmutableArray<string> Elements { get; } =
    [
        "Transparent entry and success requirements",
        "Alignment with skills sought by local employers and high-quality apprenticeship programs",
        "Culmination in one or more industry-recognized credentials",
        "Development of skills through hands-on activities and work-based learning",
        "Offering of academic, career exploration, and wraparound supports",
        "Transition into a registered apprenticeship or other high-quality apprenticeship program",
    ];

    private static readonly FrozenDictionary<string, string> s_asks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ProgramFacts.RequirementsPublished] = "Where are the requirements published",
        [ProgramFacts.EntryRequirement] = "What is asked before entry",
        [ProgramFacts.ExpectationPublished] = "Where are the expectations published",
        [ProgramFacts.Orientation] = "Is there an orientation, before or after enrollment",
        [ProgramFacts.Touchpoint] = "Which partner took part, in what, and when",
        [ProgramFacts.Taught] = "Which skills, knowledge and technologies are taught",
        [ProgramFacts.CredentialOffered] = "Which credentials does the training lead to",
        [ProgramFacts.CredentialValidated] = "Which employers or bodies validate the credentials, for which occupation",
        [ProgramFacts.CredentialCountsToward] = "Toward which further credential do they count",
        [ProgramFacts.ExamPreparation] = "How many hours prepare for the exam",
        [ProgramFacts.TestSite] = "Where is the exam taken",
        [ProgramFacts.InstructorsTrained] = "How many instructors are trained for the exam",
        [ProgramFacts.FeeSupport] = "What share of the exam fee does the program pay",
        [ProgramFacts.Activity] = "Which work-based learning is offered, with hours, occupation and host",
        [ProgramFacts.SkillAssessment] = "How are skill gains assessed, by whom, and when last",
        [ProgramFacts.Exploration] = "Which career exploration is covered, in the IT sector and outside",
        [ProgramFacts.CareerPlan] = "Does each learner make a written plan",
        [ProgramFacts.Support] = "Which supports are offered",
        [ProgramFacts.FollowUpMonths] = "For how many months does contact go on after placement",
        [ProgramFacts.PlacementPartner] = "Which partners place or hire completers",
        [ProgramFacts.Agreement] = "Which apprenticeship sponsor has agreed to what, for which occupation",
        [ProgramFacts.OutcomeCount] = "How many enrolled, completed, were employed, went on to apprenticeship",
        ["target"] = "Which occupation does the program aim at",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nobody-does-it"] = "no partner does it at present",
        ["partner-has-capacity"] = "the partner has capacity",
        ["long-ago"] = "the partner did it once, not recently",
        ["not-yet"] = "the partner has not done it yet",
        ["feedback-general-only"] = "Employers' feedback serves general practice only",
        ["employers-not-in-hands-on"] = "Employers take no part in hands-on training",
        ["graduates-never-seen"] = "Employers never saw learners' skills in use",
        ["aligned-training-and-curriculum"] = "Training and curriculum aligned with local employers' needs",
        ["counseling-and-supportive-services"] = "Counseling and supportive services",
        ["hands-on-learning"] = "Hands-on learning",
        ["industry-recognized-credential"] = "At least one industry-recognized credential",
        ["partnership-with-registered-apprenticeship"] = "Partnership with registered apprenticeship",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the words for a verdict.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.NotMet => "not met",
            Verdict.Unknown => "unknown",
            _ => "does not apply",
        };

    /// <summary>Returns the words for an assessment code; a code without words of its own is shown without its hyphens.</summary>
    public static string Of(string code) => s_codes.GetValueOrDefault(code) ?? code.Replace('-', ' ');

    /// <summary>Returns the words for a kind of partner.</summary>
    public static string Of(PartnerKind kind) =>
        kind switch
        {
            PartnerKind.ItEmployer => "IT employers",
            PartnerKind.NonItEmployer => "employers of other industries",
            PartnerKind.IndustryAssociation => "industry associations",
            PartnerKind.WorkforceBoard => "workforce boards",
            PartnerKind.Union => "unions",
            _ => "intermediaries",
        };

    /// <summary>Returns a question to the provider.</summary>
    public static string Question(ProviderQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var about = question.About.IsEmpty ? string.Empty : $" ({string.Join(", ", question.About.Select(a => a.Replace('-', ' ')))})";
        return $"{s_asks.GetValueOrDefault(question.Fact) ?? question.Fact}{about}?";
    }

    /// <summary>Describes a finding on one line: requirement, value found, value needed.</summary>
    public string Finding(Finding finding)
    {
        var about = finding.Detail.Length == 0 ? string.Empty : $" [{_words.Name(finding.Detail)}]";
        var needed = finding.Needed.Kind == MeasureKind.Date ? "no earlier than " + Value(finding.Needed) : Value(finding.Needed);
        return $"{finding.Policy.Summary}{about} Found: {Value(finding.Found)}; needed: {needed}.";
    }

    /// <summary>Formats a typed value with names for codes; who validates a credential is spelled out.</summary>
    public string Value(Measure value) =>
        value.Kind switch
        {
            MeasureKind.Code => Word(value.Code),
            MeasureKind.Codes when !value.Codes.IsEmpty => string.Join(", ", value.Codes.Select(Word)),
            _ => MeasureWords.Of(value),
        };

    private string Word(string code)
    {
        var at = code.IndexOf('@', StringComparison.Ordinal);
        if (at > 0)
            return $"{_words.Name(code[..at])} ({Validator(code[(at + 1)..])})";
        var name = _words.Name(code);
        return name == code ? Validator(code) : name;
    }

    private static string Validator(string code) =>
        code switch
        {
            "dod-8140" => "accepted by DoD 8140 for a work role, which is not validation by employers",
            "employers" => "validated by employers",
            "industry-body" => "validated by an industry body",
            "issuer" => "named for it by the issuer",
            _ => Of(code),
        };

    /// <summary>Returns the origin of the indicator behind a finding: JFF or OURS.</summary>
    public static string Whose(PolicyInfo policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Origin == Origin.Jff ? "JFF" : "OURS";
    }

    /// <summary>Describes a change: the remedy, what would be recorded, and how many findings would be met.</summary>
    public string Change(ProgramChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var what = string.Join(
            ", ",
            change
                .Facts.Select(f =>
                    f.About.Length > 0 ? _words.Name(f.About)
                    : f.Value.Length > 0 ? $"{f.Name.Replace('-', ' ')} {f.Value}"
                    : f.Name.Replace('-', ' ')
                )
                .Distinct(StringComparer.Ordinal)
                .Take(6)
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{RemedyWords.Of(change.Remedy, _words)}: {what}{(change.Facts.Length > 6 ? ", …" : string.Empty)}. Turns "
                + $"{change.Turned.Length} from not met to met: "
                + $"{string.Join(", ", change.Turned.Select(t => t.Policy).Distinct(StringComparer.Ordinal))}."
        );
    }

    /// <summary>Returns the name of an occupation, element or credential.</summary>
    public string Name(string id) => _words.Name(id);
}
