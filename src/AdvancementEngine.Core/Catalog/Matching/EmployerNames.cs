namespace AdvancementEngine.Catalog.Matching;

/// <summary>Large employers in the United States whose names people write next to a job title, by kind. Ours: retail chains, carriers of
/// telephone and cable, and parcel services. A name says where a person worked, never what the work was.</summary>
internal static class EmployerNames
{
    private static readonly string[] s_stores = ["best buy", "costco", "home depot", "kroger", "walgreens", "walmart"];
    private static readonly string[] s_carriers = ["at&t", "comcast", "t-mobile", "verizon"];
    private static readonly string[] s_parcels = ["fedex"];

    /// <summary>Names of several words, or with signs, lower case.</summary>
    public static IEnumerable<string> Phrases => All.Where(n => !n.All(char.IsAsciiLetterLower));

    /// <summary>Names of one word, lower case.</summary>
    public static IEnumerable<string> Words => All.Where(n => n.All(char.IsAsciiLetterLower));

    private static IEnumerable<string> All => [.. s_stores, .. s_carriers, .. s_parcels];
}
