using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

/// <summary>Why a participant's result differs from an earlier run's: each cause alone, and several at once.</summary>
public sealed class RunChangesTests : IDisposable
{
    private const string Header = "participant,marked,program,work,credentials,evidence\n";
    private const string Evidence =
        "technology:microsoft-windows|used|2026-08-20|x;technology:microsoft-active-directory|used|2026-08-20|x;"
        + "knowledge:2.C.1.e|used|2026-08-20|x;skill:2.B.3.k|assessed|2026-02-12|x";
    private const string More = Evidence + ";technology:linux|used|2026-08-20|x;technology:python|used|2026-08-20|x";

    private readonly string _folder = Directory.CreateTempSubdirectory("run-changes-").FullName;
    private int _runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_OneThingDiffers_IsNamedForThoseItChanges()
    {
        var monday = Cohort("monday", Row("A", Evidence, "none"), Row("B", Evidence, "none"));
        var before = Run(monday);
        Assert.Equal(["A facts only"], Changes(before, Run(Cohort("tuesday", Row("A", More, "none"), Row("B", Evidence, "none")))));
        Assert.Equal(["A policies only", "B policies only"], Changes(before, Run(monday, policies: Blocking(First(Evidence)))));
        Assert.Equal(["A model only", "B model only"], Changes(before, Run(monday, model: Model(null))));
        Assert.Equal(["A options only", "B options only"], Changes(before, Run(monday, top: 3)));
        // The months that the next job asks are reached between the two days.
        var working = Cohort("working", Row("A", Evidence, work: "15-1232.00|2025-03-15"), Row("B", Evidence));
        Assert.Equal(["A as-of only"], Changes(Run(working, top: 50, asOf: new DateOnly(2026, 9, 1)), Run(working, top: 50)));
        Assert.Empty(Changes(before, Run(monday)));
    }

    [Fact]
    public void Write_ProgramFactsDiffer_AreNamedForTheProgramsPeople()
    {
        var earlier = Cohort("earlier", Row("A", Evidence, program: "P", s_credentials: "none"), Row("B", Evidence, s_credentials: "none"));
        var later = Cohort("later", Row("A", Evidence, program: "P", s_credentials: "none"), Row("B", Evidence, s_credentials: "none"));
        Program(earlier, asks: false);
        Program(later, asks: true);
        Assert.Equal(["A program-facts only"], Changes(Run(earlier), Run(later)));
    }

    // D's credentials were not known, so that the rule could not evaluate them; only both changes together block.
    [Fact]
    public void Write_FactsAndPoliciesDiffer_EachIsNamedWhereItDoesIt()
    {
        var book = Blocking(First(Evidence));
        var earlier = Run(
            Cohort(
                "earlier",
                Row("A", Evidence),
                Row("B", Evidence, "none"),
                Row("C", Evidence, "none"),
                Row("D", Evidence),
                Row("E", Evidence)
            )
        );
        var later = Run(
            Cohort(
                "later",
                Row("A", More),
                Row("B", Evidence.Replace("|x", "|y", StringComparison.Ordinal), "none"),
                Row("C", More, "none"),
                Row("D", Evidence, "none"),
                Row("E", Evidence.Replace("|x", "|y", StringComparison.Ordinal))
            ),
            policies: book
        );
        Assert.Equal(["A facts alone", "B policies alone", "C facts policies alone", "D facts policies together"], Changes(earlier, later));
    }

    [Fact]
    public void Write_CatalogWithItsModelAndFactsDiffer_CatalogAndModelAreOne()
    {
        var catalog = Catalog();
        var earlier = Run(Cohort("earlier", Row("A", Evidence), Row("B", Evidence)));
        var later = Run(
            Cohort("later", Row("A", Evidence.Replace("|x", "|y", StringComparison.Ordinal)), Row("B", Evidence)),
            catalog: catalog,
            model: Model(CatalogReader.Read(catalog).Version)
        );
        Assert.Equal(["A catalog model alone", "B catalog model alone"], Changes(earlier, later));
    }

    [Fact]
    public void Write_EarlierInputIsGone_NamesAllThatDiffersAndSaysSo()
    {
        var cohort = Cohort("cohort", Row("A", Evidence));
        var earlier = Run(cohort);
        File.WriteAllText(Path.Combine(cohort, "participants.csv"), Header + Row("A", More));
        var later = Run(cohort, policies: Blocking(First(Evidence)));
        Assert.Equal(["A facts policies not-ranked-again"], Changes(earlier, later, s_missing: "input"));
    }

    [Fact]
    public void Write_ComesAndGoes_AreSaid()
    {
        var earlier = Run(Cohort("earlier", Row("A", Evidence), Row("GOES", Evidence)));
        var later = Run(Cohort("later", Row("COMES", Evidence), Row("A", Evidence)));
        Assert.Equal(["COMES not scored in the earlier run ", "GOES not scored in this run "], Changes(earlier, later));
    }

    private static string Row(string id, string evidence, string s_credentials = "", string program = "", string work = "none") =>
        $"{id},made-up,{program},{work},{s_credentials},{evidence}\n";

    private string Cohort(string name, params string[] rows)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "participants.csv"), Header + string.Concat(rows));
        return path;
    }

    private void Program(string cohort, bool asks)
    {
        File.WriteAllText(Path.Combine(cohort, "programs.csv"), "program,name,targets\nP,Made-up program,\n");
        File.WriteAllText(
            Path.Combine(cohort, "program_facts.csv"),
            "program,fact,about,value,occupation,partner,date,who,what\n"
                + (
                    asks
                        ? $"P,entry-requirement,technical:credential:comptia-a-plus,has,{First(Evidence)},,2026-01-12,made-up,\n"
                        : "P,entry-requirement,academic:education,at-least high-school,,,2026-01-12,made-up,\n"
                )
        );
    }

    // The first place of somebody with this evidence.
    private string First(string evidence)
    {
        var bundle = ShippedBundle.Bundle;
        var person = CohortReader
            .Open(Cohort("one", Row("ONE", evidence)), bundle.Catalog, new DateOnly(2026, 10, 1), default)
            .Rows()
            .Single()
            .Participant!;
        return new Ranker(bundle).Rank(person, null, new DateOnly(2026, 10, 1)).Occupations[0].Code;
    }

    private string Blocking(string occupation)
    {
        var path = Path.Combine(_folder, "policies.json");
        File.WriteAllText(
            path,
            $$"""{"version":1,"rules":[{"code":"local.a-plus","summary":"Made-up rule.","""
                + $$""" "fact":"credential:comptia-a-plus","comparison":"has","occupations":["{{occupation}}"],"""
                + """ "effect":"later","remedy":"Made-up remedy."}]}"""
        );
        return path;
    }

    // The shipped model with other weights of evidence, over the shipped catalog or another.
    private string Model(string? catalog)
    {
        var path = Path.Combine(_folder, "model-" + (catalog is null ? "same" : "other"));
        Directory.CreateDirectory(path);
        foreach (var file in Directory.GetFiles(ShippedFiles.Model))
            File.Copy(file, Path.Combine(path, Path.GetFileName(file)), overwrite: true);
        var manifest = Path.Combine(path, BundleReader.ManifestFile);
        var read = ModelManifestJson.Read(File.ReadAllBytes(manifest));
        File.WriteAllBytes(
            manifest,
            ModelManifestJson.Write(
                catalog is null ? read with { State = read.State with { Used = 0.1f } } : read with { Catalog = catalog }
            )
        );
        return path;
    }

    // The shipped catalog, but the first place is a usual origin, which is no step on.
    private string Catalog()
    {
        var path = Path.Combine(_folder, "catalog");
        foreach (var file in Directory.GetFiles(ShippedFiles.Catalog, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(path, Path.GetRelativePath(ShippedFiles.Catalog, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var occupations = Path.Combine(path, "occupations.csv");
        var lines = File.ReadAllLines(occupations);
        var code = First(Evidence);
        var at = Array.FindIndex(lines, l => l.StartsWith(code, StringComparison.Ordinal));
        var changed = lines[at].Replace(",no,", ",yes,", StringComparison.Ordinal);
        Assert.NotEqual(lines[at], changed);
        lines[at] = changed;
        File.WriteAllLines(occupations, lines);
        return path;
    }

    private string Run(
        string cohort,
        string? policies = null,
        string? model = null,
        string? catalog = null,
        int top = 5,
        DateOnly? asOf = null
    )
    {
        var output = Path.Combine(_folder, $"run-{_runs++}");
        var bundle = BundleReader.Read(catalog, model, policies is null ? null : PolicyFileReader.Read(policies));
        var outcome = BatchRun.Execute(
            bundle,
            new BatchOptions
            {
                Cohort = cohort,
                Output = output,
                AsOf = asOf ?? new DateOnly(2026, 10, 1),
                Rank = new RankOptions { Top = top },
                Sources = new(cohort, catalog, model, policies),
            },
            TimeProvider.System,
            null,
            Cancellation
        );
        Assert.Equal(0, outcome.Manifest.Rejected);
        return output;
    }

    private static List<string> Changes(string earlier, string later, string s_missing = "")
    {
        Assert.Equal(s_missing, RunChanges.Write(earlier, later, 2, Cancellation).Missing);
        var lines = File.ReadAllLines(Path.Combine(later, RunChanges.ChangesFile));
        Assert.Equal("participant,program,change,why,first_before,first_now,found", lines[0]);
        return [.. lines[1..].Select(l => l.Split(',')).Select(c => $"{c[0]} {c[3]} {c[6]}")];
    }
}
