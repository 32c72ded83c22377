using AdvancementEngine.Data;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Data.Importers;

/// <summary>Over a small made-up file of person-years; the rows are of nobody.</summary>
public sealed class Nlsy97ImportTests
{
    private static readonly string s_titles = Sample("made-up-titles.csv");

    [Fact]
    public void Run_MadeUpYears_GivesAStateAtTheEndOfEachSpellFromTheLeastAge()
    {
        var set = Import().Set;
        Assert.Equal(["made-up-1-2004", "made-up-1-2006", "made-up-1-2009", "made-up-2-2003"], set.States.Select(s => s.Id));
        Assert.Equal(["occupation:census-5240", "occupation:census-1050", "occupation:census-1050", "occupation:census-110"], Next(set));
        Assert.Equal(
            [new DateOnly(2005, 1, 1), new DateOnly(2007, 1, 1), new DateOnly(2010, 1, 1), new DateOnly(2006, 1, 1)],
            set.Outcomes.Where(o => o.Kind == OutcomeKind.Entered).Select(o => o.Date!.Value)
        );
        Assert.All(set.Outcomes, o => Assert.True(o.Date > set.States[o.State].AsOf));
    }

    [Fact]
    public void Run_OneYearOfAnotherOccupation_IsNoOutcomeAndMayBeTakenForNoMove()
    {
        // A year of 4760 between two spells of 1050: the move there is none in either way, the move back only where returns are kept.
        Assert.DoesNotContain("made-up-1-2008", Import().Set.States.Select(s => s.Id));
        Assert.DoesNotContain("made-up-1-2009", Import(Nlsy97Options.Default with { MergeReturns = true }).Set.States.Select(s => s.Id));
        Assert.DoesNotContain("made-up-1-2009", Import(Nlsy97Options.Default with { LeastOriginYears = 2 }).Set.States.Select(s => s.Id));
    }

    [Fact]
    public void Run_Degree_CountsOnlyFromItsYear()
    {
        var set = Import().Set;
        Assert.Contains("education:high-school", Elements(set, "made-up-1-2004"));
        Assert.Contains("education:bachelor", Elements(set, "made-up-1-2006"));
        Assert.Equal(
            ["made-up-1-2004", "made-up-2-2003"],
            set.Subsets.Where(s => s.Subset == Nlsy97Import.NoBachelor).Select(s => set.States[s.State].Id)
        );
        Assert.Equal(
            ["made-up-1-2006", "made-up-1-2009", "made-up-2-2003"],
            set.Subsets.Where(s => s.Subset == Nlsy97Import.TouchesIt).Select(s => set.States[s.State].Id)
        );
    }

    [Fact]
    public void Run_RowsAfterTheSpell_ChangeNoElementOfItsState()
    {
        var all = Import().Set;
        var until = Import(Nlsy97Options.Default with { Until = 2008 }).Set;
        foreach (var state in until.States)
            Assert.Equal(Weighted(until, state.Id), Weighted(all, state.Id));
    }

    [Fact]
    public void Run_ChangeOfWage_IsRealAndUnknownWhereASideIsTopCodedOrZero()
    {
        var set = Import().Set;
        var change = set.Outcomes.Where(o => o.Kind == OutcomeKind.Entered).ToDictionary(o => set.States[o.State].Id, o => o.Value);
        Assert.Equal((float)((Math.Log(10.0 / 9 * 188.9 / 195.3) + 1) / 2), change["made-up-1-2004"]!.Value, 4);
        Assert.Null(change["made-up-1-2009"]);
        Assert.Null(change["made-up-2-2003"]);
        Assert.Contains("wage-band:80-and-more", Elements(set, "made-up-2-2003"));
        Assert.All(
            set.Outcomes.Where(o => o.Kind == OutcomeKind.WageGain).AtLeastOne(),
            o => Assert.True(o.Value > OutcomeValues.NoChange)
        );
    }

    [Fact]
    public void Run_ProtectedAttributesAndWeight_StandInTheGroupsOnly()
    {
        var set = Import().Set;
        Assert.Equal(["age", "gender", "race", "weight"], set.Groups.Select(g => g.Attribute).Distinct().Order());
        var told = set.Elements.SelectMany(e => new[] { e.Kind, e.Id, e.Name });
        Assert.DoesNotContain(
            told,
            t =>
                t.Contains("women", StringComparison.OrdinalIgnoreCase)
                || t.Contains("hispanic", StringComparison.OrdinalIgnoreCase)
                || t == "age"
                || t == "weight"
        );
    }

    [Theory]
    [InlineData("next_occ")]
    [InlineData("final_degree")]
    [InlineData("highest-education")]
    public void Run_ColumnOfTheFuture_IsRefused(string column)
    {
        using var scratch = new ScratchFolder();
        var file = WithColumn(scratch, column, "x");
        Assert.Contains(
            "later information",
            Assert.Throws<DataException>(() => Nlsy97Import.Run(file, s_titles, Nlsy97Options.Default)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("date_BA", "later information")]
    [InlineData("gender", "protected")]
    [InlineData("weight", "protected")]
    public void Run_ElementThatMayNotBe_IsRefused(string column, string told) =>
        Assert.Contains(
            told,
            Assert.Throws<DataException>(() => Import(Nlsy97Options.Default with { Elements = [column] })).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_AddedElementWithALaterYear_IsRefusedByRow()
    {
        using var scratch = new ScratchFolder();
        var file = WithColumn(scratch, "certificate", "2005");
        var problem = Assert.Single(
            Assert
                .Throws<DataException>(() => Nlsy97Import.Run(file, s_titles, Nlsy97Options.Default with { Elements = ["certificate"] }))
                .Problems
        );
        Assert.Equal((2L, "certificate"), (problem.Line, problem.Column));
    }

    [Fact]
    public void Run_BadRows_AreListedAndTheRestIsRead()
    {
        using var scratch = new ScratchFolder();
        string[] bad =
        [
            "made-up-1,2010,27,1050,Core,17,2000,Full-time,Not enrolled,2001,,,,,,Women,White,South,1",
            "made-up-3,2010,27,4760,Core,-3,2000,Full-time,Not enrolled,2001,,,,,,Women,White,South,1",
            "made-up-3,2011,28,77777,Core,9,2000,Full-time,Not enrolled,2001,,,,,,Women,White,South,1",
        ];
        var file = Put(scratch, "person-years.csv", File.ReadAllText(Sample("made-up-person-years.csv")) + string.Join('\n', bad) + "\n");
        var result = Nlsy97Import.Run(file, s_titles, Nlsy97Options.Default);
        Assert.Equal([(18L, "year"), (19L, "job_wage"), (0L, "occ")], result.Problems.Select(p => (p.Line, p.Column!)));
        Assert.Contains("1 person-years with occupation '77777'", result.Problems[2].ToString(), StringComparison.Ordinal);
        Assert.Equal(4, result.Set.States.Count);
    }

    [Fact]
    public void Run_NoPersonYears_IsRefused()
    {
        using var scratch = new ScratchFolder();
        var file = Put(scratch, "person-years.csv", File.ReadLines(Sample("made-up-person-years.csv")).First() + "\n");
        Assert.Contains(
            "no person-years",
            Assert.Throws<DataException>(() => Nlsy97Import.Run(file, s_titles, Nlsy97Options.Default)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_WrittenAndReadAgain_IsTheSame()
    {
        using var scratch = new ScratchFolder();
        var set = Import().Set;
        ObservationWriter.Write(scratch.Path, set);
        var again = ObservationReader.Read(scratch.Path);
        Assert.Equal(set.Info, again.Info);
        Assert.Equal(set.Outcomes, again.Outcomes);
        Assert.Equal(set.Subsets, again.Subsets);
        Assert.Equal(set.Pay, again.Pay);
    }

    [Fact]
    public void Run_OverTheSurvey_GivesItsMoves()
    {
        var result = Nlsy97Import.Run(
            Reference.Need("nlsy97", "person_year.csv"),
            Reference.Need("nlsy97", "occ_code_titles.csv"),
            Nlsy97Options.Default
        );
        Assert.Equal((129036, 7056, 0), (result.Rows, result.People, result.Problems.Count));
        Assert.Equal((18317, 6272), (result.Set.States.Count, result.Set.States.Select(s => s.Person).Distinct().Count()));
        Assert.Equal(626, result.Set.Subsets.Count(s => s.Subset == Nlsy97Import.TouchesIt));
        Assert.All(result.Set.Pay, p => Assert.True(p.People >= 10));
    }

    private static Nlsy97Result Import(Nlsy97Options? options = null) =>
        Nlsy97Import.Run(Sample("made-up-person-years.csv"), s_titles, options ?? Nlsy97Options.Default);

    private static string Sample(string name) =>
        Repository.PathOf("tests", "AdvancementEngine.Tests", "Data", "Importers", "Samples", name);

    private static string WithColumn(ScratchFolder scratch, string column, string value)
    {
        var lines = File.ReadAllLines(Sample("made-up-person-years.csv"));
        return Put(scratch, "person-years.csv", string.Join('\n', lines.Select((line, i) => $"{line},{(i == 0 ? column : value)}")) + "\n");
    }

    private static IEnumerable<string> Next(ObservationSet set) =>
        set.Outcomes.Where(o => o.Kind == OutcomeKind.Entered).Select(o => set.Opportunities[o.Opportunity].Id);

    private static IEnumerable<string> Elements(ObservationSet set, string state) => Weighted(set, state).Select(e => e.Id);

    private static (string Id, float Weight)[] Weighted(ObservationSet set, string state) =>
        [.. set.States.Single(s => s.Id == state).Elements.Select(e => (set.Elements[e.Element].Id, e.Weight))];

    private static string Put(ScratchFolder scratch, string name, string text)
    {
        File.WriteAllText(scratch.PathOf(name), text);
        return scratch.PathOf(name);
    }
}
