using AdvancementEngine.Ranking.Gaps;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Technologies that stand in for one another: who shows one is not told to learn the next of its kind. Ours.</summary>
internal static class StandsFor
{
    private static readonly string[][] s_kinds =
    [
        ["c-sharp", "c", "c-plus-plus", "oracle-java", "python", "javascript", "php", "ruby", "go", "typescript", "perl"],
        ["python", "r", "sas", "the-mathworks-matlab", "scala"],
        ["react", "google-angular", "vue-js", "vuejs", "spring-boot", "spring-framework", "django", "node-js"],
        ["amazon-web-services-aws-software", "microsoft-azure-software", "google-cloud-software"],
        ["microsoft-power-bi", "tableau"],
        [
            "structured-query-language-sql",
            "postgresql",
            "mysql",
            "microsoft-sql-server",
            "microsoft-transact-structural-query-language-t-sql",
            "oracle-database",
            "oracle-pl-sql",
        ],
        ["ansible-software", "ibm-terraform", "puppet"],
        ["linux", "unix"],
        ["bash", "microsoft-powershell"],
        ["figma", "adobe-xd", "invision-software", "sketch"],
        ["unity-technologies-unity", "unreal-technology-unreal-engine"],
        ["selenium", "playwright", "cypress"],
    ];

    // What nobody uses without the other. Ours.
    private static readonly (string Tool, string[] By)[] s_implied =
    [
        (
            "hypertext-markup-language-html",
            ["cascading-style-sheets-css", "javascript", "php", "wordpress", "react", "google-angular", "vue-js", "adobe-dreamweaver"]
        ),
        ("cascading-style-sheets-css", ["wordpress", "react", "google-angular", "vue-js"]),
        ("javascript", ["react", "google-angular", "vue-js", "node-js", "typescript", "jquery"]),
        (
            "structured-query-language-sql",
            ["oracle-database", "oracle-pl-sql", "microsoft-sql-server", "mysql", "postgresql", "ibm-db2", "oracle-java"]
        ),
        ("microsoft-active-directory", ["microsoft-windows-server", "microsoft-exchange", "microsoft-hyper-v-server"]),
        ("microsoft-windows", ["microsoft-windows-server", "microsoft-active-directory"]),
    ];

    private static bool IsImplied(string id, RankerParts parts, KnownFacts known)
    {
        foreach (var (tool, by) in s_implied)
        {
            if (id != "technology:" + tool)
                continue;
            foreach (var other in by)
            {
                if (parts.Elements.IndexOf("technology:" + other) is >= 0 and var index && known.Has(index) && !known.IsOnlySaid(index))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True where another technology of its kind is on record, or one that nobody uses without it.</summary>
    /// <param name="id">Element id of the technology.</param>
    /// <param name="has">True for the id of an element on record.</param>
    public static bool IsOnRecord(string id, Func<string, bool> has) =>
        Array.Exists(s_implied, i => id == "technology:" + i.Tool && Array.Exists(i.By, b => has("technology:" + b)))
        || Array.Exists(
            s_kinds,
            kind => Array.Exists(kind, k => id == "technology:" + k) && Array.Exists(kind, k => has("technology:" + k))
        );

    /// <summary>True where another of its kind is shown, or one that nobody uses without it.</summary>
    public static bool Shown(int element, RankerParts parts, KnownFacts known, bool implies)
    {
        var id = parts.Elements.Ids[element];
        if (implies && IsImplied(id, parts, known))
            return true;
        foreach (var kind in s_kinds)
        {
            if (!Array.Exists(kind, k => id == "technology:" + k))
                continue;
            foreach (var other in kind)
            {
                if (parts.Elements.IndexOf("technology:" + other) is >= 0 and var index && index != element && known.Has(index))
                    return true;
            }
        }

        return false;
    }
}
