namespace AdvancementEngine.State;

/// <summary>Technologies that stand in for one another, and those that nobody uses without another. Ours.</summary>
internal static class ToolKinds
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
            [
                "oracle-database", "oracle-pl-sql", "microsoft-sql-server", "mysql", "postgresql", "ibm-db2", "mariadb", "transact-sql",
                "microsoft-transact-structural-query-language-t-sql", "microsoft-sql-server-reporting-services-ssrs",
                "microsoft-sql-server-integration-services-ssis", "oracle-java",
            ]
        ),
        (
            "microsoft-active-directory",
            ["microsoft-windows-server", "microsoft-exchange", "microsoft-hyper-v-server", "microsoft-systems-management-server"]
        ),
        ("microsoft-windows", ["microsoft-windows-server", "microsoft-active-directory"]),
    ];

    /// <summary>True where another technology of its kind is on record, or one that nobody uses without it.</summary>
    /// <param name="id">Element id of the technology.</param>
    /// <param name="has">True for the id of an element on record.</param>
    public static bool IsOnRecord(string id, Func<string, bool> has) => IsImplied(id, has) || HasKind(id, has);

    /// <summary>True where a technology is on record that nobody uses without this one.</summary>
    public static bool IsImplied(string id, Func<string, bool> has) =>
        Array.Exists(s_implied, i => id == Id(i.Tool) && Array.Exists(i.By, by => has(Id(by))));

    /// <summary>True where another technology of its kind is on record.</summary>
    public static bool HasKind(string id, Func<string, bool> has) =>
        Array.Exists(
            s_kinds,
            kind => Array.Exists(kind, k => id == Id(k)) && Array.Exists(kind, k => id != Id(k) && has(Id(k)))
        );

    // A page is scripted in JavaScript, whatever other language is known.
    private const string Scripting = "javascript";

    /// <summary>A technology, those of its kind, and those that nobody uses without it, as element ids.</summary>
    /// <param name="id">Element id of the technology.</param>
    public static IEnumerable<string> Covering(string id)
    {
        yield return id;
        foreach (var kind in s_kinds)
        {
            if (id != Id(Scripting) && Array.Exists(kind, k => id == Id(k)))
            {
                foreach (var other in kind)
                    yield return Id(other);
            }
        }

        foreach (var (tool, by) in s_implied)
        {
            if (id != Id(tool))
                continue;
            foreach (var other in by)
                yield return Id(other);
        }
    }

    private static string Id(string technology) => "technology:" + technology;
}
