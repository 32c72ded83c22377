using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Plans.Records;

/// <summary>What the words of a certificate or license that the catalog does not name say of who gave it and of how long it is good: so
/// that no question repeats what the words say. Words ours.</summary>
internal static class LicenseWords
{
    // Only one body gives them.
    private static readonly string[] s_issuers =
    [
        "osha",
        "fcc",
        "scte",
        "bicsi",
        "nate",
        "nccer",
        "servsafe",
        "epa",
        "faa",
        "tsa",
        "apics",
        "ase",
        "ibew",
        "mcsa",
        "mcp",
        "mcitp",
        "mcts",
        "red cross",
        "quickbook",
        "aama",
        "ocp",
        "oca",
        "salesforce",
        "hubspot",
        "netsuite",
        "oracle",
        "ricoh",
        "xerox",
        "canon",
        "epic",
        "cerner",
        "huawei",
        "pcnse",
        "avixa",
        "cts",
        "dante",
        "crestron",
        "aapc",
        "cpc",
        "ahima",
        "ncti",
        "iaap",
        "cpacc",
        "sailpoint",
        "okta",
        "nremt",
    ];

    // Cards and licenses that are kept for good.
    private static readonly string[] s_forLife = ["osha", "grol"];

    // States keep the list of who holds them.
    private static readonly string[] s_ofState =
    [
        "cna",
        "nursing assistant",
        "nurse aide",
        "lpn",
        "lvn",
        "rn",
        "emt",
        "paramedic",
        "cdl",
        "guard card",
        "cosmetology",
        "barber",
        "real estate",
        "teaching license",
        "electrician license",
        "journeyman",
    ];

    // Licenses of the state, and the groups of occupations, by the start of their codes, that ask for them. Others, such as a guard's card
    // for an office job, are no matter there.
    private static readonly (string[] Names, string[] Occupations)[] s_asking =
    [
        (["rn", "lpn", "lvn", "paramedic"], ["29-", "15-1211.01"]),
        (["cna", "nursing assistant", "nurse aide", "emt"], ["29-", "31-"]),
        (["cdl"], ["53-"]),
        (["guard card"], ["33-"]),
        (["cosmetology", "barber"], ["39-"]),
        (["real estate"], ["41-"]),
        (["teaching license"], ["25-", "13-1151"]),
        (["electrician license", "journeyman"], ["47-", "49-"]),
    ];

    /// <summary>True where one of the occupations asks for the license that the words name.</summary>
    /// <param name="text">As written.</param>
    /// <param name="occupations">O*NET-SOC codes.</param>
    public static bool IsAskedIn(string text, IEnumerable<string> occupations) =>
        Array.Exists(s_asking, a => Has(text, a.Names) && occupations.Any(o => Array.Exists(a.Occupations, o.StartsWith)));

    private static readonly string[] s_none = ["n a", "na", "none", "no", "nope", "nothing", "ninguno", "ninguna", "not yet", "todavia no"];

    /// <summary>True for words that say there is none.</summary>
    public static bool IsNone(string text) => s_none.Contains(string.Join(' ', NameKeys.Words(text)), StringComparer.Ordinal);

    /// <summary>True where nothing needs to be asked of it.</summary>
    public static bool IsForLife(string text) => Has(text, s_forLife);

    /// <summary>True where the state keeps a list of those who hold it.</summary>
    public static bool IsOfState(string text) => Has(text, s_ofState);

    /// <summary>True where the words say who gave it: a body of the list, or an issuer of the catalog.</summary>
    public static bool NamesIssuer(string text, CareerCatalog catalog)
    {
        if (Has(text, s_issuers))
            return true;
        var words = NameKeys.Words(text);
        foreach (var credential in catalog.Credentials)
        {
            if (NameKeys.Words(credential.Vendor) is [var first, ..] && words.Contains(first))
                return true;
        }

        return false;
    }

    // By whole words.
    private static bool Has(string text, string[] names)
    {
        var words = ' ' + string.Join(' ', NameKeys.Words(text)) + ' ';
        foreach (var name in names)
        {
            if (words.Contains(' ' + name + ' ', StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
