using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Train, evaluate, report: as an analyst does, on simulated rows with a planted truth.</summary>
public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Evaluate_HeldBackPeople_PrintsTheJsonAndWritesTheReport()
    {
        Train();
        var report = Path.Combine(_folder.Path, "report.html");
        var result = Advance.Run("evaluate", "--model", Folder("model"), "--data", Folder("data"), "--format", "json", "--report", report);
        Assert.Equal(0, result.ExitCode);
        var list = JsonDocument.Parse(result.Output).RootElement.GetProperty("lists")[0];
        Assert.Equal("planted", list.GetProperty("task").GetString());
        Assert.Equal(
            [
                "model",
                "popularity",
                "200 nearest neighbors",
                "co-occurrence",
                "Markov with backoff",
                "return to an earlier job",
                "multinomial logistic regression",
            ],
            list.GetProperty("scorers").EnumerateArray().Select(s => s.GetProperty("name").GetString())
        );
        var html = File.ReadAllText(report);
        Assert.Contains("SIMULATED", html, StringComparison.Ordinal);
        Assert.Contains(
            list.GetProperty("scorers")[0]
                .GetProperty("metrics")
                .GetProperty("ndcg@5")
                .GetProperty("mean")
                .GetDouble()
                .ToString("F4", CultureInfo.InvariantCulture),
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Evaluate_Table_NamesTheTaskOnEveryFigure()
    {
        Train();
        var lines = Advance
            .Run("evaluate", "--model", Folder("model"), "--data", Folder("data"))
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            lines.Where(l => l.Contains("0.", StringComparison.Ordinal)),
            l => Assert.StartsWith("planted ", l, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Evaluate_PersonTrainedOnInOtherData_IsRefusedAndNothingIsWritten()
    {
        Train();
        Write("other", people: 101, from: 0);
        var report = Path.Combine(_folder.Path, "report.html");
        var result = Advance.Run("evaluate", "--model", Folder("model"), "--data", Folder("other"), "--report", report);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("people are on both sides of the evaluation", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(report));
    }

    [Fact]
    public void Evaluate_OtherPeopleOnly_IsEvaluatedBesideBaselinesOfTheDataNamed()
    {
        Train();
        Write("other", people: 60, from: 500);
        var result = Advance.Run("evaluate", "--model", Folder("model"), "--data", Folder("other"), "--baselines", Folder("data"));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("60 states of 60 people", result.Output, StringComparison.Ordinal);
        Assert.Contains("model minus popularity", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_StateThatHoldsItsOutcome_IsRefused()
    {
        Train();
        Write("other", people: 60, from: 500, leak: true);
        var result = Advance.Run("evaluate", "--model", Folder("model"), "--data", Folder("other"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("contains its own outcome", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ValuesTheModelWasTrainedOn_IsRefusedAndOthersAreEvaluated()
    {
        WriteRatings("base", shift: 0);
        WriteRatings("test", shift: 1);
        var trained = Advance.Run(
            "train",
            "--data",
            Folder("base"),
            "--out",
            Folder("values"),
            "--options",
            _folder.File("values.json", """{ "squared": { "rank": 4 } }""")
        );
        Assert.True(trained.ExitCode == 0, trained.Error);
        Assert.Contains("root mean squared error", File.ReadAllText(Path.Combine(Folder("values"), "card.html")), StringComparison.Ordinal);
        var same = Advance.Run("evaluate", "--model", Folder("values"), "--data", Folder("base"));
        Assert.Equal(3, same.ExitCode);
        Assert.Contains("the model was trained on every value of this data", same.Error, StringComparison.Ordinal);
        var other = Advance.Run("evaluate", "--model", Folder("values"), "--data", Folder("test"), "--report", Folder("values.html"));
        Assert.Equal(0, other.ExitCode);
        Assert.Contains("planted, model: root mean squared error 0.", other.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Not evidence about next steps: the rows tell ratings",
            File.ReadAllText(Folder("values.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Train_Twice_WritesTheSameCardBesideTheManifest()
    {
        Train();
        byte[][] Card() => [.. new[] { "card.html", "card.json" }.Select(f => File.ReadAllBytes(Path.Combine(Folder("model"), f)))];
        var first = Card();
        Assert.Equal(
            0,
            Advance
                .Run(
                    "train",
                    "--data",
                    Folder("data"),
                    "--out",
                    Folder("model"),
                    "--options",
                    Path.Combine(_folder.Path, "options.json"),
                    "--threads",
                    "1"
                )
                .ExitCode
        );
        Assert.Equal(first, Card());
        Assert.Contains("SIMULATED", Encoding.UTF8.GetString(first[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Train_OfContentAlone_WritesAModelWithACardThatSaysNobodyWasObserved()
    {
        var options = _folder.File(
            "content.json",
            """{ "content": { "profileRows": 20, "stepRows": 20 }, "softmax": { "rank": 4, "epochs": 2 } }"""
        );
        var result = Advance.Run("train", "--out", Folder("content"), "--options", options);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("nobody was observed", File.ReadAllText(Path.Combine(Folder("content"), "card.html")), StringComparison.Ordinal);
    }

    private string Folder(string name) => Path.Combine(_folder.Path, name);

    private void Train()
    {
        Write("data", people: 300, from: 0);
        var options = _folder.File("options.json", """{ "softmax": { "rank": 4, "epochs": 6 } }""");
        var result = Advance.Run("train", "--data", Folder("data"), "--out", Folder("model"), "--options", options);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private void WriteRatings(string name, int shift)
    {
        Directory.CreateDirectory(Folder(name));
        void Table(string file, string header, IEnumerable<string> rows) => WriteTable(name, file, header, rows);
        File.WriteAllText(
            Path.Combine(Folder(name), "observations.json"),
            """{ "task": "planted", "statement": "Made-up ratings.", "source": "drawn by a test", "simulated": false }"""
        );
        Table("elements.csv", "element,name", Enumerable.Range(0, 30).Select(u => $"user:{u},User {u}"));
        Table("opportunities.csv", "opportunity,name", Enumerable.Range(0, 12).Select(m => $"movie:{m},Movie {m}"));
        Table("states.csv", "state,person,as_of", Enumerable.Range(0, 30).Select(u => $"S-{u},P-{u},"));
        Table("state_elements.csv", "state,element,weight", Enumerable.Range(0, 30).Select(u => $"S-{u},user:{u},1"));
        Table(
            "outcomes.csv",
            "state,opportunity,outcome,value,date,recommended_rank",
            from u in Enumerable.Range(0, 30)
            from m in Enumerable.Range(0, 12)
            where (u + m) % 3 == 0 == (shift == 1)
            select $"S-{u},movie:{m},rated,{1 + (u % 3) + (m % 3)},,"
        );
    }

    private void WriteTable(string name, string file, string header, IEnumerable<string> rows) =>
        File.WriteAllText(
            Path.Combine(Folder(name), file),
            new StringBuilder().AppendLine(header).AppendJoin('\n', rows).AppendLine().Replace("\r", string.Empty).ToString()
        );

    private void Write(string name, int people, int from, bool leak = false)
    {
        Directory.CreateDirectory(Folder(name));
        void Table(string file, string header, IEnumerable<string> rows) => WriteTable(name, file, header, rows);
        File.WriteAllText(
            Path.Combine(Folder(name), "observations.json"),
            """{ "task": "planted", "statement": "A planted truth.", "source": "drawn by a test", "simulated": true }"""
        );
        Table(
            "elements.csv",
            "element,name",
            [
                .. Enumerable.Range(0, 8).Select(e => $"skill:{e},Skill {e}"),
                .. Enumerable.Range(0, 4).Select(o => $"occupation:{o},Occupation {o}"),
            ]
        );
        Table("opportunities.csv", "opportunity,name", Enumerable.Range(0, 4).Select(o => $"occupation:{o},Occupation {o}"));
        var persons = Enumerable.Range(from, people).ToArray();
        Table("states.csv", "state,person,as_of", persons.Select(p => $"S-{p},P-{p},"));
        Table(
            "state_elements.csv",
            "state,element,weight",
            persons.SelectMany(p =>
                (string[])
                    [
                        $"S-{p},skill:{p % 4},1",
                        $"S-{p},skill:{4 + (p * 7 % 4)},1",
                        .. leak && p == from ? [$"S-{p},occupation:{p % 4},1"] : Array.Empty<string>(),
                    ]
            )
        );
        Table(
            "outcomes.csv",
            "state,opportunity,outcome,value,date,recommended_rank",
            persons.Select(p => $"S-{p},occupation:{(p % 11 == 0 ? (p + 1) % 4 : p % 4)},entered,,,")
        );
        Table("groups.csv", "person,attribute,value", persons.Select(p => $"P-{p},region,{(p % 2 == 0 ? "north" : "south")}"));
    }
}
