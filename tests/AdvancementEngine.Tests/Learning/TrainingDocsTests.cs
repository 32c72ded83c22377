using System.Globalization;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Options;

namespace AdvancementEngine.Tests.Learning;

public class TrainingDocsTests
{
    private static readonly string s_docs = File.ReadAllText(Repository.PathOf("docs", "training.md"));

    [Fact]
    public void Docs_ListEveryOptionWithUnitBoundsDefaultAndEffect()
    {
        Assert.All(Rows(ContentOptions.Table), InDocs);
        Assert.All(Rows(ObservedOptions.Table), InDocs);
        Assert.All(Rows(SoftmaxOptions.Table), InDocs);
        Assert.All(Rows(SquaredErrorOptions.Table), InDocs);
        Assert.All(Rows(ImplicitOptions.Table), InDocs);
        Assert.All(Rows(ExpectedOutcomeOptions.Table), InDocs);
        Assert.All(Rows(CareerOptions.Table), InDocs);
    }

    [Fact]
    public void Read_UnknownOption_NamesTheKnownOnes()
    {
        var thrown = Assert.Throws<OptionException>(() =>
            TrainingOptionsJson.Read("""{ "softmax": { "rnak": 8 } }"""u8.ToArray(), new TrainingOptions())
        );
        Assert.Contains("option 'softmax.rnak' is unknown; needed: one of rank,", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OptionsOfSeveralSections_ChangesThoseOnly()
    {
        var options = TrainingOptionsJson.Read(
            """{ "softmax": { "rank": 8 }, "observed": { "heldBackShare": 0.5 } }"""u8.ToArray(),
            TrainingOptions.ForObservations
        );
        Assert.Equal(SoftmaxOptions.Default with { Rank = 8 }, options.Softmax);
        Assert.Equal(ObservedOptions.Default with { HeldBackShare = 0.5 }, options.Observed);
        Assert.Equal(ContentOptions.Default, options.Content);
    }

    private static void InDocs(string row) => Assert.Contains(row, s_docs, StringComparison.Ordinal);

    private static IEnumerable<string> Rows<TOptions>(OptionTable<TOptions> table)
        where TOptions : new() =>
        table.Infos.Select(i =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"| `{table.Section}.{i.Name}` | {i.Unit} | {i.Minimum} to {i.Maximum} | {(float)i.Default} | {i.Effect} |"
            )
        );
}
