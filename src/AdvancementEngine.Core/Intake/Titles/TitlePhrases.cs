using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Ways of naming a kind of IT work that no list of titles has, with the title that lists do have. Ours.</summary>
internal static partial class TitlePhrases
{
    [GeneratedRegex(@"\b(information|info|cyber\w*) (assurance|security) (officer|rep\w*|specialist|manager|tech\w*)\b", Patterns.Options)]
    private static partial Regex Assurance { get; }

    [GeneratedRegex(@"\b(information|info) assurance\b|\bRMF\b", Patterns.Options)]
    private static partial Regex AssuranceField { get; }

    [GeneratedRegex(@"\bapp(lication)?[- ]?sec(urity)?\b", Patterns.Options)]
    private static partial Regex ApplicationSecurity { get; }

    [GeneratedRegex(@"\bsite reliability\b", Patterns.Options)]
    private static partial Regex Reliability { get; }

    [GeneratedRegex(@"\bfield (service|support) engineer\b", Patterns.Options)]
    private static partial Regex FieldService { get; }

    [GeneratedRegex(@"\bsql (report|reports|reporting) (writer|developer|analyst)\b|\breports? writer\b", Patterns.Options)]
    private static partial Regex Reports { get; }

    [GeneratedRegex(@"\b(customer )?tech(nical)? care( (rep\w*|agent|specialist|expert|advisor|tier \d))?\b", Patterns.Options)]
    private static partial Regex Care { get; }

    [GeneratedRegex(@"\bclinical (systems?|applications?|informatics) (analyst|specialist|coordinator)\b", Patterns.Options)]
    private static partial Regex Clinical { get; }

    [GeneratedRegex(@"\bstructured (data |network |voice )*cabling\b", Patterns.Options)]
    private static partial Regex Cabling { get; }

    [GeneratedRegex(@"\b(user acceptance|uat)( (test\w*|qa))?\b", Patterns.Options)]
    private static partial Regex Acceptance { get; }

    [GeneratedRegex(@"\belectronic (health|medical) records?\b", Patterns.Options)]
    private static partial Regex Records { get; }

    // As such posts are called abroad.
    [GeneratedRegex(@"\b(networks?|systems?|network (and|&) systems?) (officer|in[- ]?charge)\b", Patterns.Options)]
    private static partial Regex Officer { get; }

    [GeneratedRegex(@"\bsoftware test(ing)? tech(nician)?\b", Patterns.Options)]
    private static partial Regex Tests { get; }

    // "QA analyst (manual) healthcare software": whose software is tested names no other work.
    [GeneratedRegex(@"\b(qa|quality assurance) (analyst|tester)( \(\w+\))?( [\w-]+){0,2} software\b", Patterns.Options)]
    private static partial Regex TestsSoftware { get; }

    [GeneratedRegex(@"\b(broadband|cable|satellite( tv)?) (field|service) tech(nician)?( ([1-5]|i{1,3}|iv|v))?\b", Patterns.Options)]
    private static partial Regex Broadband { get; }

    [GeneratedRegex(
        @"\bcampus (technology |tech )?(support )?(tech|technician)\b(?! (director|lead|manager|coordinator))",
        Patterns.Options
    )]
    private static partial Regex Campus { get; }

    // Of two titles of one job, that of databases is the one with work of its own.
    [GeneratedRegex(
        @"\b(analista( de sistemas)?|systems? analyst|(sql )?developer|programador[a]?|programmer) ?(y|e|and|&|/) ?dba\b",
        Patterns.Options
    )]
    private static partial Regex Databases { get; }

    // Several ways to say one thing; what comes first is replaced first.
    private static readonly (Func<Regex> Said, string Title)[] s_phrases =
    [
        (() => Assurance, "information security analyst"),
        (() => AssuranceField, "information security"),
        (() => ApplicationSecurity, "application security"),
        (() => Reliability, "devops"),
        (() => FieldService, "field service technician"),
        (() => Reports, "report writer"),
        (() => Care, "technical support representative"),
        (() => Acceptance, "qa tester"),
        (() => Records, "ehr"),
        (() => Cabling, "cabling technician"),
        (() => Clinical, "health informatics specialist"),
        (() => Officer, "network administrator"),
        (() => Databases, "database administrator"),
        (() => Tests, "software tester"),
        (() => TestsSoftware, "qa analyst"),
        (() => Broadband, "broadband technician"),
        (() => Campus, "computer support technician"),
    ];

    /// <summary>The text with such ways written as lists write them.</summary>
    /// <param name="text">As written.</param>
    public static string Plain(string text)
    {
        foreach (var (said, title) in s_phrases)
            text = said().Replace(text, title);
        return text;
    }
}
